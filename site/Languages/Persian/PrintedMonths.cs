namespace IskraSite.Languages.Persian;

/// <summary>The names that Persian papers, and English ones, print for the months of other calendars; several spellings are parted by bars.</summary>
internal static class PrintedMonths
{
    public static readonly string[] Gregorian =
        ["ژانویه", "فوریه", "مارس", "آوریل|اوریل", "مه|می", "ژوئن|ژوین", "ژوئیه|ژوییه|جولای", "اوت|آگوست|اوگوست", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"];

    public static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static readonly string[] Hijri =
    [
        "محرم|محرم‌الحرام", "صفر", "ربیع‌الاول|ربیع الاولی", "ربیع‌الثانی|ربیع‌الاخر|ربیع‌الآخر", "جمادی‌الاول|جمادی‌الاولی", "جمادی‌الثانی|جمادی‌الثانیه|جمادی‌الاخر|جمادی‌الآخره", "رجب", "شعبان",
        "رمضان", "شوال", "ذی‌القعده|ذیقعده|ذی‌قعده", "ذی‌الحجه|ذیحجه|ذی‌حجه",
    ];
}
