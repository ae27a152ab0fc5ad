using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteTracker.Web.Store.Migrations
{
    /// <summary>
    /// Full-text indexes that keep no copy of the text (external content), held up to date by triggers,
    /// and the index for "oldest first, undated last". See https://sqlite.org/fts5.html, 4.4.3.
    /// </summary>
    public partial class FullTextSearch : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE QuoteSearch USING fts5(Text, content='Quotes', content_rowid='Id', tokenize='unicode61 remove_diacritics 2');
                CREATE TRIGGER QuoteSearch_Insert AFTER INSERT ON Quotes BEGIN
                  INSERT INTO QuoteSearch(rowid, Text) VALUES (new.Id, new.Text);
                END;
                CREATE TRIGGER QuoteSearch_Delete AFTER DELETE ON Quotes BEGIN
                  INSERT INTO QuoteSearch(QuoteSearch, rowid, Text) VALUES ('delete', old.Id, old.Text);
                END;
                CREATE TRIGGER QuoteSearch_Update AFTER UPDATE OF Id, Text ON Quotes BEGIN
                  INSERT INTO QuoteSearch(QuoteSearch, rowid, Text) VALUES ('delete', old.Id, old.Text);
                  INSERT INTO QuoteSearch(rowid, Text) VALUES (new.Id, new.Text);
                END;

                CREATE VIRTUAL TABLE DocumentSearch USING fts5(Title, Text, content='Documents', content_rowid='Id', tokenize='unicode61 remove_diacritics 2');
                CREATE TRIGGER DocumentSearch_Insert AFTER INSERT ON Documents BEGIN
                  INSERT INTO DocumentSearch(rowid, Title, Text) VALUES (new.Id, new.Title, new.Text);
                END;
                CREATE TRIGGER DocumentSearch_Delete AFTER DELETE ON Documents BEGIN
                  INSERT INTO DocumentSearch(DocumentSearch, rowid, Title, Text) VALUES ('delete', old.Id, old.Title, old.Text);
                END;
                CREATE TRIGGER DocumentSearch_Update AFTER UPDATE OF Id, Title, Text ON Documents BEGIN
                  INSERT INTO DocumentSearch(DocumentSearch, rowid, Title, Text) VALUES ('delete', old.Id, old.Title, old.Text);
                  INSERT INTO DocumentSearch(rowid, Title, Text) VALUES (new.Id, new.Title, new.Text);
                END;

                CREATE INDEX IX_Quotes_OldestFirst ON Quotes (FirstDay IS NULL, FirstDay, Id);
                CREATE INDEX IX_Documents_OldestFirst ON Documents (FirstDay IS NULL, FirstDay, Id);
                """);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP INDEX IX_Documents_OldestFirst;
                DROP INDEX IX_Quotes_OldestFirst;
                DROP TABLE DocumentSearch;
                DROP TABLE QuoteSearch;
                DROP TRIGGER DocumentSearch_Update;
                DROP TRIGGER DocumentSearch_Delete;
                DROP TRIGGER DocumentSearch_Insert;
                DROP TRIGGER QuoteSearch_Update;
                DROP TRIGGER QuoteSearch_Delete;
                DROP TRIGGER QuoteSearch_Insert;
                """);
        }
    }
}
