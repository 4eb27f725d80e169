using System.Diagnostics.CodeAnalysis;

namespace IskraSite.Editions.Model;

/// <summary>A country of ISO 3166-1 by its two letters, or a region of UN M49 by its three digits.</summary>
/// <param name="Value">As the standard writes it.</param>
public sealed record CountryCode(string Value)
{
    /// <summary>As it is written.</summary>
    [return: NotNullIfNotNull(nameof(code))]
    public static implicit operator string?(CountryCode? code) => code?.Value;

    /// <summary>The code that is written; null when none is.</summary>
    public static CountryCode? Of(string? written) => written is null ? null : new CountryCode(written);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
