namespace QuoteTracker.Analysis.Names;

/// <summary>Reads a person's name: titles off, suffixes off, initials apart, particles and patronymic out, the surname to the end.</summary>
internal sealed class PersonNameReader(string text)
{
    private readonly List<string> _titles = [];
    private readonly List<NameWord> _words = [];
    private NameWord? _patronymic;
    private int _generation;
    private bool _isRegal;
    private bool _isLoose;
    private bool _isOrderSure;
    private bool _isFamilyFirst;

    public PersonName Read()
    {
        var read = NameTokens.Of(text);
        var tokens = read.Words;
        TakeTitles(tokens);
        TakeSuffixes(tokens);
        _isOrderSure = _isFamilyFirst = read.IsTurned;
        var core = string.Join(' ', tokens.SelectMany(token => token.Pieces).Select(piece => piece.Plain));
        var eastern = read.IsTurned ? null : EasternName.Find(tokens);
        if (eastern is not null) return Eastern(eastern, core, read);
        TurnCapitals(tokens);
        AddWords(tokens);
        TakePatronymic();
        JoinServants();
        return new PersonName(text)
        {
            Titles = _titles,
            Generation = _generation,
            IsRegal = _isRegal,
            Words = _words,
            PatronymicWord = _patronymic,
            EndsInFather = _patronymic is null && _words.Count == 2 && (NameMarks.IsPatronymic(_words[1]) || tokens.Count == 3 && NameMarks.IsSonOf(tokens[1])),
            Core = core,
            IsOrderSure = _isOrderSure,
            IsFamilyNameFirst = _isFamilyFirst,
            NicknameWords = [.. read.Nicknames.Select(name => new NameWord(name))],
        };
    }

    private PersonName Eastern(EasternName eastern, string core, NameTokens read) => new(text)
    {
        Titles = _titles,
        Generation = _generation,
        Core = core,
        Syllables = eastern.Syllables,
        IsFamilyNameFirst = eastern.IsFamilyNameFirst,
        IsOrderSure = true,
        Words = [new NameWord(eastern.Given), new NameWord(eastern.Surname)],
        NicknameWords = [.. read.Nicknames.Select(name => new NameWord(name))],
    };

    private void TakeTitles(List<NameToken> tokens)
    {
        var taken = 0;
        while (taken < tokens.Count - 1)
        {
            var end = TitleEnd(tokens, taken);
            if (end == taken || end >= tokens.Count) break;
            for (; taken < end; taken++)
            {
                _titles.Add(tokens[taken].Key);
                _isRegal |= NameMarks.IsRegal(tokens[taken].Key);
            }
        }

        tokens.RemoveRange(0, taken);
        var of = tokens.FindIndex(token => token.Text == "of");
        if (of > 0) tokens.RemoveRange(of, tokens.Count - of);
    }

    /// <summary>Behind the title that begins at <paramref name="at"/>: "Foreign Minister |", "Secretary of State |".</summary>
    private static int TitleEnd(List<NameToken> tokens, int at)
    {
        if (NameMarks.IsTitle(tokens[at])) return at + 2 < tokens.Count - 1 && tokens[at + 1].Text == "of" ? at + 3 : at + 1;
        for (var i = at; i < tokens.Count - 1 && i < at + 4; i++)
        {
            if (NameMarks.IsTitle(tokens[i])) return i + 1;
            if (!NameMarks.IsModifier(tokens[i])) return at;
        }

        return at;
    }

    private void TakeSuffixes(List<NameToken> tokens)
    {
        while (tokens.Count > 1 && NameMarks.IsSuffix(tokens[^1]) && (tokens[^1].Text.Length > 1 || IsNumber(tokens)))
        {
            if (NameMarks.Generation(tokens[^1]) is > 0 and var generation) _generation = generation;
            tokens.RemoveAt(tokens.Count - 1);
        }
    }

    /// <summary>One capital letter is a number after a ruler's name only: "Elizabeth I", not "Malcolm X".</summary>
    private bool IsNumber(List<NameToken> tokens) => _isRegal || tokens.Count == 2 && tokens[1].Text is "I" or "V";

    /// <summary>A surname in capitals among other words: "ISHIBA Shigeru".</summary>
    private void TurnCapitals(List<NameToken> tokens)
    {
        if (tokens.Count < 2 || !tokens[0].IsCapital || NameMarks.AreInitials(tokens[0]) || tokens[0].Text.Contains('.', StringComparison.Ordinal)) return;
        var rest = tokens.Skip(1).Where(token => token.Text.Length > 2).ToList();
        if (rest.Count == 0 || rest.Exists(token => token.IsCapital)) return;
        tokens.Add(tokens[0]);
        tokens.RemoveAt(0);
        _isOrderSure = _isFamilyFirst = true;
    }

    private void AddWords(List<NameToken> tokens)
    {
        var isFathers = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var isLast = i == tokens.Count - 1;
            if (!isLast && (_words.Count > 0 && NameMarks.IsParticle(tokens[i]) || i == 0 && NameMarks.IsLeadingParticle(tokens[i])))
            {
                _isLoose |= NameMarks.IsArticle(tokens[i].Key);
                isFathers = NameMarks.IsSonOf(tokens[i]) && _words.Count > 0 && _patronymic is null;
                continue;
            }

            if (isFathers && !isLast)
            {
                // "Hamad bin Isa Al Khalifa": Isa is the father. In "Osama bin Laden" it is the family.
                _patronymic = new NameWord(tokens[i].Text);
                isFathers = false;
                continue;
            }

            if (!isLast && NameMarks.AreInitials(tokens[i]) && tokens.Exists(token => token.Text.Any(char.IsLower)))
            {
                _words.AddRange(tokens[i].Text.Select(letter => new NameWord(letter.ToString())));
                continue;
            }

            AddPieces(tokens[i].Pieces, isLast && i > 0 && NameMarks.IsParticle(tokens[i - 1]) && tokens[i - 1].Key.Length > 1 ? tokens[i - 1].Key : null);
        }
    }

    private void AddPieces(List<NameWord> pieces, string? particle)
    {
        if (particle is not null && pieces.Count == 1) pieces[0].Joined = particle + pieces[0].Plain;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i < pieces.Count - 1 && NameMarks.IsArticle(pieces[i].Plain))
            {
                _isLoose = true;
                continue;
            }

            pieces[i].IsLoose = _isLoose;
            _words.Add(pieces[i]);
        }
    }

    private void TakePatronymic()
    {
        for (var i = 1; i < _words.Count && _words.Count > 2; i++)
        {
            if (i + 1 < _words.Count && NameMarks.IsChildOf(_words[i + 1]))
            {
                _patronymic = _words[i];
                _words.RemoveRange(i, 2);
                return;
            }

            if (!NameMarks.IsPatronymic(_words[i])) continue;
            var isLast = i == _words.Count - 1;
            if (isLast && (_words.Count != 3 || _words[0].Given.IsKnown || !_words[1].Given.IsKnown)) continue;
            _patronymic = _words[i];
            _words.RemoveAt(i);
            if (isLast) Turn();
            return;
        }
    }

    /// <summary>"Ivanov Sergei Petrovich": the surname comes first.</summary>
    private void Turn()
    {
        _words.Add(_words[0]);
        _words.RemoveAt(0);
        _isFamilyFirst = _isOrderSure = true;
    }

    private void JoinServants()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (NameMarks.ServantOf(_words[i].Plain) is not { } master) continue;
            if (master.Length > 0)
            {
                _words[i] = new NameWord("abd" + master);
                continue;
            }

            var others = _words.Count(word => !word.IsInitial);
            if (i + 1 >= _words.Count || others < 3 && !_words[i].IsJoinedToNext) continue;
            _words[i] = new NameWord("abd" + _words[i + 1].Plain);
            _words.RemoveAt(i + 1);
        }
    }
}
