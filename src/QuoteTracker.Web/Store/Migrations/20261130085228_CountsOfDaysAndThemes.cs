using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteTracker.Web.Store.Migrations
{
    /// <summary>
    /// Counts of quotes by day and by theme that triggers keep, so that they hold whoever changes quotes; and indexes that hold all that counting needs.
    /// A quote that goes is taken off its themes before it is gone: its links go after it, when nobody can ask any more whether it was rejected.
    /// </summary>
    public partial class CountsOfDaysAndThemes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Quotes_FirstDay_IsRejected",
                table: "Quotes");

            migrationBuilder.DropIndex(
                name: "IX_Quotes_SpeakerId_FirstDay_IsRejected",
                table: "Quotes");

            migrationBuilder.DropIndex(
                name: "IX_Quotes_StatementId_FirstDay_IsRejected",
                table: "Quotes");

            migrationBuilder.CreateTable(
                name: "DayListings",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Quotes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DayListings", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "ThemeListings",
                columns: table => new
                {
                    ThemeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Quotes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeListings", x => x.ThemeId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_FirstDay_IsRejected_SpeakerId_StatementId_Utterance_DocumentId",
                table: "Quotes",
                columns: new[] { "FirstDay", "IsRejected", "SpeakerId", "StatementId", "Utterance", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_SpeakerId_FirstDay_IsRejected_StatementId_Utterance_DocumentId",
                table: "Quotes",
                columns: new[] { "SpeakerId", "FirstDay", "IsRejected", "StatementId", "Utterance", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_StatementId_FirstDay_IsRejected_Utterance_SpeakerId_DocumentId",
                table: "Quotes",
                columns: new[] { "StatementId", "FirstDay", "IsRejected", "Utterance", "SpeakerId", "DocumentId" });

            migrationBuilder.Sql("""
                INSERT INTO DayListings (Day, Quotes) SELECT coalesce(FirstDay, '0001-01-01'), COUNT(*) FROM Quotes WHERE IsRejected = 0 GROUP BY 1;
                CREATE TRIGGER DayListings_Insert AFTER INSERT ON Quotes WHEN new.IsRejected = 0 BEGIN
                  INSERT INTO DayListings (Day, Quotes) VALUES (coalesce(new.FirstDay, '0001-01-01'), 1) ON CONFLICT (Day) DO UPDATE SET Quotes = Quotes + 1;
                END;
                CREATE TRIGGER DayListings_Delete AFTER DELETE ON Quotes WHEN old.IsRejected = 0 BEGIN
                  UPDATE DayListings SET Quotes = Quotes - 1 WHERE Day = coalesce(old.FirstDay, '0001-01-01');
                  DELETE FROM DayListings WHERE Day = coalesce(old.FirstDay, '0001-01-01') AND Quotes = 0;
                END;
                CREATE TRIGGER DayListings_Update AFTER UPDATE OF FirstDay, IsRejected ON Quotes
                WHEN new.FirstDay IS NOT old.FirstDay OR new.IsRejected <> old.IsRejected BEGIN
                  UPDATE DayListings SET Quotes = Quotes - 1 WHERE Day = coalesce(old.FirstDay, '0001-01-01') AND old.IsRejected = 0;
                  INSERT INTO DayListings (Day, Quotes) SELECT coalesce(new.FirstDay, '0001-01-01'), 1 WHERE new.IsRejected = 0 ON CONFLICT (Day) DO UPDATE SET Quotes = Quotes + 1;
                  DELETE FROM DayListings WHERE Day = coalesce(old.FirstDay, '0001-01-01') AND Quotes = 0;
                END;

                INSERT INTO ThemeListings (ThemeId, Quotes) SELECT t.ThemeId, COUNT(*) FROM QuoteThemes t JOIN Quotes q ON q.Id = t.QuoteId WHERE q.IsRejected = 0 GROUP BY t.ThemeId;
                CREATE TRIGGER ThemeListings_Insert AFTER INSERT ON QuoteThemes BEGIN
                  INSERT INTO ThemeListings (ThemeId, Quotes) SELECT new.ThemeId, 1 WHERE EXISTS (SELECT 1 FROM Quotes WHERE Id = new.QuoteId AND IsRejected = 0)
                    ON CONFLICT (ThemeId) DO UPDATE SET Quotes = Quotes + 1;
                END;
                CREATE TRIGGER ThemeListings_Delete AFTER DELETE ON QuoteThemes BEGIN
                  UPDATE ThemeListings SET Quotes = Quotes - 1 WHERE ThemeId = old.ThemeId AND EXISTS (SELECT 1 FROM Quotes WHERE Id = old.QuoteId AND IsRejected = 0);
                  DELETE FROM ThemeListings WHERE ThemeId = old.ThemeId AND Quotes = 0;
                END;
                CREATE TRIGGER ThemeListings_Update AFTER UPDATE OF ThemeId, QuoteId ON QuoteThemes BEGIN
                  UPDATE ThemeListings SET Quotes = Quotes - 1 WHERE ThemeId = old.ThemeId AND EXISTS (SELECT 1 FROM Quotes WHERE Id = old.QuoteId AND IsRejected = 0);
                  INSERT INTO ThemeListings (ThemeId, Quotes) SELECT new.ThemeId, 1 WHERE EXISTS (SELECT 1 FROM Quotes WHERE Id = new.QuoteId AND IsRejected = 0)
                    ON CONFLICT (ThemeId) DO UPDATE SET Quotes = Quotes + 1;
                  DELETE FROM ThemeListings WHERE ThemeId = old.ThemeId AND Quotes = 0;
                END;
                CREATE TRIGGER ThemeListings_QuoteDelete BEFORE DELETE ON Quotes WHEN old.IsRejected = 0 BEGIN
                  UPDATE ThemeListings SET Quotes = Quotes - 1 WHERE ThemeId IN (SELECT ThemeId FROM QuoteThemes WHERE QuoteId = old.Id);
                  DELETE FROM ThemeListings WHERE ThemeId IN (SELECT ThemeId FROM QuoteThemes WHERE QuoteId = old.Id) AND Quotes = 0;
                END;
                CREATE TRIGGER ThemeListings_QuoteUpdate AFTER UPDATE OF IsRejected ON Quotes WHEN new.IsRejected <> old.IsRejected BEGIN
                  UPDATE ThemeListings SET Quotes = Quotes - 1 WHERE old.IsRejected = 0 AND ThemeId IN (SELECT ThemeId FROM QuoteThemes WHERE QuoteId = new.Id);
                  INSERT INTO ThemeListings (ThemeId, Quotes) SELECT ThemeId, 1 FROM QuoteThemes WHERE QuoteId = new.Id AND new.IsRejected = 0
                    ON CONFLICT (ThemeId) DO UPDATE SET Quotes = Quotes + 1;
                  DELETE FROM ThemeListings WHERE ThemeId IN (SELECT ThemeId FROM QuoteThemes WHERE QuoteId = new.Id) AND Quotes = 0;
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP TRIGGER ThemeListings_QuoteUpdate;
                DROP TRIGGER ThemeListings_QuoteDelete;
                DROP TRIGGER ThemeListings_Update;
                DROP TRIGGER ThemeListings_Delete;
                DROP TRIGGER ThemeListings_Insert;
                DROP TRIGGER DayListings_Update;
                DROP TRIGGER DayListings_Delete;
                DROP TRIGGER DayListings_Insert;
                """);
            migrationBuilder.DropTable(
                name: "DayListings");

            migrationBuilder.DropTable(
                name: "ThemeListings");

            migrationBuilder.DropIndex(
                name: "IX_Quotes_FirstDay_IsRejected_SpeakerId_StatementId_Utterance_DocumentId",
                table: "Quotes");

            migrationBuilder.DropIndex(
                name: "IX_Quotes_SpeakerId_FirstDay_IsRejected_StatementId_Utterance_DocumentId",
                table: "Quotes");

            migrationBuilder.DropIndex(
                name: "IX_Quotes_StatementId_FirstDay_IsRejected_Utterance_SpeakerId_DocumentId",
                table: "Quotes");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_FirstDay_IsRejected",
                table: "Quotes",
                columns: new[] { "FirstDay", "IsRejected" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_SpeakerId_FirstDay_IsRejected",
                table: "Quotes",
                columns: new[] { "SpeakerId", "FirstDay", "IsRejected" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_StatementId_FirstDay_IsRejected",
                table: "Quotes",
                columns: new[] { "StatementId", "FirstDay", "IsRejected" });
        }
    }
}
