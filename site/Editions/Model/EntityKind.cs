namespace IskraSite.Editions.Model;

/// <summary>What a named entity is: one authority file for each.</summary>
public enum EntityKind
{
    /// <summary>A person (<c>person=</c>, <c>people.yml</c>).</summary>
    Person,

    /// <summary>An organisation (<c>org=</c>, <c>organisations.yml</c>).</summary>
    Organisation,

    /// <summary>A place (<c>place=</c>, <c>places.yml</c>).</summary>
    Place,
}
