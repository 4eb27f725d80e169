using System.Xml;
using IskraSite.Rendering.Plan;

namespace IskraSite.Publishing.Finished;

/// <summary>What the sitemap is to list: the address of every page of the edition.</summary>
/// <param name="pages">The addresses.</param>
internal sealed class SitemapPages(string output, IEnumerable<string> pages) : Promise(output)
{
    /// <inheritdoc/>
    public override void Check(in FinishedFile file)
    {
        var listed = new HashSet<ulong>();
        using (var xml = XmlForm.Open(file.Bytes))
        {
            while (xml.Read())
            {
                if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "loc") listed.Add(Hash64.Of(xml.ReadElementContentAsString()));
            }
        }

        // An index leads to files of which each lists as many as it may.
        if (pages.Count() is var all and > Addresses.MostInSitemap)
        {
            var parts = (all + Addresses.MostInSitemap - 1) / Addresses.MostInSitemap;
            if (listed.Count != parts) file.Lacks($"leads to {listed.Count} parts, and not to {parts}");
            return;
        }

        var missing = pages.Where(page => !listed.Contains(Hash64.Of(page))).ToList();
        if (missing.Count > 0) file.Lacks($"does not list {missing.Count} pages, the first {missing[0]}");
    }
}
