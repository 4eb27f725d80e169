using System.Text;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Delivery.Hosting;

/// <summary>
/// A workflow that puts a copy of the edition on GitHub Pages, to be laid into <c>.github/workflows/</c> of a repository whose root is the output. Pages knows no
/// rules: what it cannot do stands at the head of the file.
/// </summary>
internal static class GitHubPagesFile
{
    public static string Write(Edition edition)
    {
        var folder = HostingRules.FolderOf(edition);
        var text = new StringBuilder("# A copy on GitHub Pages: put the output into a repository, this file into .github/workflows/pages.yml, and choose Settings, Pages, GitHub Actions.\n");
        text.Append("# All links are relative: the copy works under any address. Only 404.html names its folder, ").Append(folder.Length == 0 ? "/" : folder + "/")
            .Append(": for a copy at https://NAME.github.io/REPOSITORY/ build with --base-url and that address.\n");
        text.Append("# Pages sends no headers of ours (pages carry their policy in themselves), knows neither .ris nor .bib, chooses no language for whoever asks for the home,\n");
        text.Append("# and sends Access-Control-Allow-Origin: * with everything. The file .nojekyll keeps it from leaving out names that begin with _.\n");
        text.Append("""
            name: pages
            on:
              push:
                branches: [main]
            permissions:
              contents: read
              pages: write
              id-token: write
            jobs:
              deploy:
                runs-on: ubuntu-latest
                environment:
                  name: github-pages
                steps:
                  - uses: actions/checkout@v4
                  - run: sha256sum --check --quiet SHA256SUMS
                  - uses: actions/upload-pages-artifact@v3
                    with:
                      path: .
                  - uses: actions/deploy-pages@v4

            """);
        return text.ToString();
    }
}
