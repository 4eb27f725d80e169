using System.Runtime.InteropServices;

namespace IskraSite.Pipelines;

/// <summary>
/// Puts a new output in the place of the old one. Linux exchanges the two names in one step (renameat2(2)). Elsewhere, or on a file
/// system that cannot, there are two renames: killed between them, the target is missing and the old output stands complete in the work
/// folder until <see cref="Recover"/> puts it back.
/// </summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    public static void Run(OutputPlace place, bool mayExchange)
    {
        if (!Directory.Exists(place.Target))
        {
            Directory.Move(place.New, place.Target);
            return;
        }

        if (mayExchange && OperatingSystem.IsLinux() && TryExchange(place.New, place.Target)) return;
        Directory.Move(place.Target, place.Old);
        try
        {
            Directory.Move(place.New, place.Target);
        }
        catch
        {
            Directory.Move(place.Old, place.Target);
            throw;
        }
    }

    /// <summary>Puts back the output that a run killed between two renames has left in the work folder.</summary>
    public static void Recover(OutputPlace place)
    {
        if (Directory.Exists(place.Old) && !Directory.Exists(place.Target)) Directory.Move(place.Old, place.Target);
    }

    /// <summary>Deletes what is left in the work folder: an unfinished output, a replaced one; never the only complete one.</summary>
    public static void Sweep(OutputPlace place)
    {
        Recover(place);
        if (Directory.Exists(place.New)) Directory.Delete(place.New, recursive: true);
        if (Directory.Exists(place.Old)) Directory.Delete(place.Old, recursive: true);
    }

    // Whatever the reason of a failure (no such call, file system that cannot, no permission), nothing has changed, and the two renames
    // either work or fail with the exception that .NET has for it.
    private static bool TryExchange(string one, string other)
    {
        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
