using QuoteTracker.Web.Intake.Text;

namespace QuoteTracker.Web.Tests.Intake;

public sealed class CleanTextTests
{
    [Fact]
    public void Of_WhatNoDatabaseKeeps_IsReplacedInPlace()
    {
        // Not a theory: test runners cannot carry half a surrogate pair.
        (string Text, string Clean)[] cases =
        [
            ("a\0b", "a\uFFFDb"),
            ("a\uD83Db", "a\uFFFDb"),
            ("a\uDE00b", "a\uFFFDb"),
            ("\uD83D\uD83D\uDE00\0\uDE00", "\uFFFD\uD83D\uDE00\uFFFD\uFFFD"),
            ("\uD83D", "\uFFFD"),
        ];
        Assert.All(cases, item => Assert.Equal(item.Clean, CleanText.Of(item.Text)));
    }

    [Fact]
    public void Of_CleanText_IsTheSameString()
    {
        const string Text = "Pairs \uD83D\uDE00 stay.";
        Assert.Same(Text, CleanText.Of(Text));
    }
}
