using System.Globalization;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Frame;
using IskraSite.Rendering.Metadata;
using IskraSite.Rendering.Phrases;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Rendering.Theming;

namespace IskraSite.Outputs.Records.Data;

/// <summary>The page that says what the data are, what each column means, and how to cite them.</summary>
internal static class DataPage
{
    /// <summary>What the data are called.</summary>
    public static string TitleOf(Strings words, string edition) => words.Format("data_title", edition);

    public static void Write(Language language, IReadOnlyList<(string File, string AboutKey, int Bytes)> files, IReadOnlyList<Column> columns, int supporters, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var words = context.StringsOf(language);
        var path = Addresses.Data(language);
        var frame = new PageFrame(path, language, "data", words["data"], words["data_intro"])
        {
            Subject = PageSubject.Dataset,
            InLanguage = Addresses.Data,
            Breadcrumbs = context.Map.Has(Addresses.Downloads(language)) ? [(words["downloads"], Addresses.Downloads(language))] : [],
        };
        context.WritePage(frame, "data.html", new Values
        {
            ["files"] = Values.List(files.Select(file => new Values
            {
                ["name"] = file.File,
                ["href"] = context.Map.Href(path, DataAddresses.In(file.File)),
                ["about"] = context.HtmlOf(words[file.AboutKey], language),
                ["size"] = words.Format("size_kb", words.Number(Math.Max(1, (int)Math.Round(file.Bytes / 1000.0)))),
            })),
            ["rows"] = words.Number(supporters),
            ["columns"] = Values.List(columns.GroupBy(column => (column.AboutKey, column.Type)).Select(alike => new Values
            {
                ["names"] = Values.List(alike.Select(column => column.Name)),
                ["type"] = words["data_type_" + alike.Key.Type],
                ["about"] = context.HtmlOf(words[alike.Key.AboutKey], language),
            })),
            ["licences"] = Values.List(settings.LicencesOfContent
                .Select(licence => new Values
                {
                    ["name"] = context.HtmlOf(licence.Name, language),
                    ["href"] = licence.Address.AbsoluteUri,
                    ["note"] = context.HtmlOf(licence.Note, language),
                })),
            ["citation"] = context.HtmlOf(string.Format(
                CultureInfo.InvariantCulture, words["data_citation"], settings.Publisher[language], TitleOf(words, settings.Title[language]),
                words.InDigits(settings.Version), DatePhrases.Plain(settings.Published, words)), language),
            ["address"] = Addresses.Absolute(settings.BaseUrl, path),
        });
    }
}
