using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Which statements: those with quotes in the filter that were said at least so often in it (1: at least reported twice), ranked; page from 1; sparklines and the least count the unit; with a course, only those of it.</summary>
public sealed record StatementsQuestion(QuoteFilter Filter, StatementOrder Order, int Least, int Page, CountUnit Unit = CountUnit.Utterances, CourseKind Course = CourseKind.Any);
