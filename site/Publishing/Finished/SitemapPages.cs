using System.Xml;

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

        var missing = pages.Where(page => !listed.Contains(Hash64.Of(page))).ToList();
        if (missing.Count > 0) file.Lacks($"does not list {missing.Count} pages, the first {missing[0]}");
    }
}
