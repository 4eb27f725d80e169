namespace IskraSite.Benchmarks;

/// <summary>Where the files of the repository are, from the folder of this program upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Benchmarks => Path.Join(Root, "tests", "Benchmarks");

    public static string Theme => Path.Join(Root, "theme");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "IskraSite.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("the benchmarks do not run inside the repository");
    }
}
