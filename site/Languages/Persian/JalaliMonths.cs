namespace IskraSite.Languages.Persian;

/// <summary>The names of the twelve months of the Iranian solar calendar, Farvardin first.</summary>
internal static class JalaliMonths
{
    public static readonly string[] Persian =
        ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

    public static readonly string[] Romanised =
        ["Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand"];
}
