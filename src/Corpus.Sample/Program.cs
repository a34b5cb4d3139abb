using System.Text.Json;

foreach (var article in Corpus.Sample.Corpus.Articles.All) Console.WriteLine(JsonSerializer.Serialize(article));
