namespace IskraSite.Tests.Kit;

/// <summary>Where the files of the repository are, from the folder of the tests' own program upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Theme => Path.Join(Root, "theme");

    public static string Input => Path.Join(Root, "input");

    public static string Fixtures => Path.Join(Root, "tests", "Fixtures");

    public static string Site => Path.Join(Root, "site");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "IskraSite.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
