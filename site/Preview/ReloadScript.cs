namespace IskraSite.Preview;

/// <summary>
/// What makes an open page load again. It works under the policy of the pages: the page
/// waits for a picture that arrives when there is something newer. The number of the change that it shows is the query of the script's address,
/// so that a change between the page and its first question is not missed.
/// </summary>
internal static class ReloadScript
{
    public static byte[] Bytes { get; } = """
        var change = document.currentScript.src.split("?")[1];
        (function wait() {
          var picture = new Image();
          picture.onload = function () { location.reload(); };
          picture.onerror = function () { setTimeout(wait, 1000); };
          picture.src = "/_preview/wait.svg?after=" + change + "&" + Date.now();
        })();

        """u8.ToArray();

    public static byte[] Picture { get; } = """<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>"""u8.ToArray();
}
