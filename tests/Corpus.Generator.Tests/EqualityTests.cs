using System.Reflection;
using FiveSeeds;

namespace Corpus.Generator.Tests;

/// <summary>Equality and <c>with</c> of the generated records take every property into account, including ones that are added later.</summary>
public class EqualityTests
{
    // A speaker is equal by name; it has no other property.
    private static readonly Type[] Records =
    [
        typeof(Article), typeof(Paragraph), typeof(DateMention), typeof(Quote), typeof(Attribution), typeof(Speaker), typeof(Citation), typeof(ArticleQuote),
        typeof(ArticleDate), typeof(ConcordanceLine),
    ];

    public static TheoryData<string, string> Properties
    {
        get
        {
            var properties = new TheoryData<string, string>();
            foreach (var record in Records)
            {
                foreach (var property in GetProperties(record))
                {
                    properties.Add(record.Name, property.Name);
                }
            }

            return properties;
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Equals_compares_every_property(string recordName, string propertyName)
    {
        var record = Records.Single(type => type.Name == recordName);
        var property = record.GetProperty(propertyName)!;
        var original = Create(record);
        var same = Clone(original);
        var changed = Clone(original);

        property.SetValue(changed, CreateOtherValue(property.PropertyType, property.GetValue(original)));

        Assert.Equal(original, same);
        Assert.Equal(original.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(property.GetValue(original), property.GetValue(changed));
        Assert.NotEqual(original, changed);

        var changedBack = Clone(changed);
        property.SetValue(changedBack, property.GetValue(original));
        Assert.Equal(original, changedBack);
    }

    [Fact]
    public void Every_record_of_the_generated_code_is_checked() => Assert.Equal(
        typeof(Article).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Article).Namespace && type.GetMethod("<Clone>$") is not null)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal),
        Records.Select(record => record.Name).Order(StringComparer.Ordinal));

    // A property that cannot be set follows from the others.
    private static PropertyInfo[] GetProperties(Type record) => [.. record.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite)];

    private static object Create(Type type) => type == typeof(string) ? ""
        : type.IsValueType || type.GetConstructor([]) is not null ? Activator.CreateInstance(type)!
        : type.GetConstructors().Single() is var constructor ? constructor.Invoke([.. constructor.GetParameters().Select(parameter => Create(parameter.ParameterType))])
        : throw new InvalidOperationException();

    // What `with` does.
    private static object Clone(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private static object CreateOtherValue(Type type, object? value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? value + "other"
            : type == typeof(int) ? ((int?)value ?? 0) + 1
            : type == typeof(bool) ? !(bool)value!
            : type == typeof(DateOnly) ? ((DateOnly?)value ?? new DateOnly(2022, 4, 7)).AddDays(1)
            : type.IsEnum ? Enum.GetValues(type).GetValue(1)!
            : type == typeof(IReadOnlyDictionary<string, string>) ? new Dictionary<string, string> { ["other"] = "value" }
            : type.IsGenericType ? CreateList(type.GetGenericArguments()[0])
            : CreateOther(type);
    }

    private static Array CreateList(Type element)
    {
        var list = Array.CreateInstance(element, 1);
        list.SetValue(element == typeof(string) ? "other" : Create(element), 0);
        return list;
    }

    private static object CreateOther(Type record)
    {
        var other = Create(record);
        var property = GetProperties(record)[0];
        property.SetValue(other, CreateOtherValue(property.PropertyType, property.GetValue(other)));
        return other;
    }
}
