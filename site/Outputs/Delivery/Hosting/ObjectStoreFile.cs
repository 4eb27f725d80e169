using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Delivery.Hosting;

/// <summary>
/// A script that copies the edition to an object store with the interface of S3 and says for each file what the store can be told. The pages carry
/// their policy themselves; the other headers and the redirects such a store does not know, and the script says so.
/// </summary>
internal static partial class ObjectStoreFile
{
    private static readonly (string Header, string Option)[] Known = [("Content-Type", "--content-type"), ("Cache-Control", "--cache-control"), ("Content-Disposition", "--content-disposition")];

    public static string Write(Edition edition)
    {
        var folder = HostingRules.FolderOf(edition).TrimStart('/');
        var target = "s3://$bucket" + (folder.Length == 0 ? "" : "/" + folder);
        var script = new StringBuilder();
        script.Append("#!/bin/sh\n# Copies the edition to a bucket of S3, R2, Arvan or another store with that interface: sh hosting/object-store.sh BUCKET\n");
        script.Append("# Needs the aws command (AWS_ENDPOINT_URL names another store than Amazon’s). The bucket serves index.html for folders and ").Append(folder.Length == 0 ? "" : folder + "/").Append("404.html for what is lost.\n");
        script.Append("# A store cannot send the headers of security (pages carry their policy in themselves), nor choose a language for whoever asks for the home, nor compressed forms.\n");
        script.Append("set -eu\n: \"${1:?usage: sh hosting/object-store.sh BUCKET}\"\nbucket=$1\ncd \"$(dirname \"$0\")/..\"\n");
        script.Append(CultureInfo.InvariantCulture, $"# say FILES OPTION...: what the store is told of these.\nsay() {{ files=$1; shift; aws s3 cp . \"{target}/\" --recursive --exclude '*' --include \"$files\" --exclude '*.br' --exclude '*.gz' \"$@\"; }}\n");
        script.Append(CultureInfo.InvariantCulture, $"aws s3 sync . \"{target}/\" --exclude '*.br' --exclude '*.gz' --exclude '.iskra-output' --delete\n");
        var rules = HostingRules.HeadersFor(edition).Where(rule => rule.Pattern != "/*").ToList();

        // A copy says all that is to be said of a file, and the last one has the last word: the wide rules come first, and the narrow ones repeat them.
        foreach (var rule in rules.OrderByDescending(rule => rule.Pattern.EndsWith('*')))
        {
            var said = rules.Where(other => other.IsWiderThan(rule)).Prepend(rule).SelectMany(fitting => fitting.Headers).DistinctBy(header => header.Key).ToList();
            var options = string.Concat(
                from known in Known
                from header in said
                where header.Key == known.Header
                select $" {known.Option} '{header.Value}'");
            if (options.Length > 0)
                script.Append(CultureInfo.InvariantCulture, $"say '{Placeholder().Replace(rule.Pattern[1..], "*")}'{options}\n");
        }

        var open = rules.Exists(rule => rule.Headers.Any(header => header.Key == "Access-Control-Allow-Origin"));
        if (open) script.Append("# A store opens all of a bucket to other sites or nothing: that they may read data and feeds, they may read pages too.\naws s3api put-bucket-cors --bucket \"$bucket\" --cors-configuration '{\"CORSRules\": [{\"AllowedOrigins\": [\"*\"], \"AllowedMethods\": [\"GET\", \"HEAD\"]}]}'\n");
        return script.ToString();
    }

    [GeneratedRegex(":[a-z]+")]
    private static partial Regex Placeholder();
}
