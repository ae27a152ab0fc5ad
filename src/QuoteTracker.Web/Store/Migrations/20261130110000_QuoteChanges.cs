using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteTracker.Web.Store.Migrations
{
    /// <summary>
    /// Which quotes and documents changed, in the order of the changes, so that what is kept of them in memory follows (QuoteLedger); in place of counts by day and theme.
    /// The latest hundred thousand are kept: who has fallen further behind reads everything anew. Numbers have no gaps, so that whoever reads sees what was forgotten.
    /// </summary>
    public partial class QuoteChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
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

                CREATE INDEX IX_Quotes_SpeakerByHand ON Quotes (SpeakerByHand) WHERE SpeakerByHand;
                CREATE INDEX IX_Documents_DatePrecision_DateOrigin ON Documents (DatePrecision, DateOrigin);
                CREATE TABLE QuoteChanges (Seq INTEGER PRIMARY KEY, QuoteId INTEGER, DocumentId INTEGER, NewWords INTEGER NOT NULL DEFAULT 0);
                CREATE TRIGGER QuoteChanges_Forget AFTER INSERT ON QuoteChanges WHEN new.Seq % 4096 = 0 BEGIN
                  DELETE FROM QuoteChanges WHERE Seq <= new.Seq - 100000;
                END;
                CREATE TRIGGER QuoteChanges_Insert AFTER INSERT ON Quotes BEGIN
                  INSERT INTO QuoteChanges (QuoteId, NewWords) VALUES (new.Id, 1);
                END;
                CREATE TRIGGER QuoteChanges_Update AFTER UPDATE OF Id, DocumentId, SpeakerId, SpeakerByHand, StatementId, Utterance, FirstDay, IsRejected, Kind, ReviewedAt, Confidence ON Quotes BEGIN
                  INSERT INTO QuoteChanges (QuoteId) VALUES (new.Id);
                END;
                CREATE TRIGGER QuoteChanges_Text AFTER UPDATE OF Text ON Quotes BEGIN
                  INSERT INTO QuoteChanges (QuoteId, NewWords) VALUES (new.Id, 1);
                END;
                CREATE TRIGGER QuoteChanges_Delete AFTER DELETE ON Quotes BEGIN
                  INSERT INTO QuoteChanges (QuoteId) VALUES (old.Id);
                END;
                CREATE TRIGGER QuoteChanges_ThemeInsert AFTER INSERT ON QuoteThemes BEGIN
                  INSERT INTO QuoteChanges (QuoteId) VALUES (new.QuoteId);
                END;
                CREATE TRIGGER QuoteChanges_ThemeUpdate AFTER UPDATE OF QuoteId, ThemeId ON QuoteThemes BEGIN
                  INSERT INTO QuoteChanges (QuoteId) VALUES (old.QuoteId), (new.QuoteId);
                END;
                CREATE TRIGGER QuoteChanges_ThemeDelete AFTER DELETE ON QuoteThemes BEGIN
                  INSERT INTO QuoteChanges (QuoteId) VALUES (old.QuoteId);
                END;
                CREATE TRIGGER QuoteChanges_DocumentInsert AFTER INSERT ON Documents BEGIN
                  INSERT INTO QuoteChanges (DocumentId) VALUES (new.Id);
                END;
                CREATE TRIGGER QuoteChanges_DocumentUpdate AFTER UPDATE OF Source, FirstDay ON Documents BEGIN
                  INSERT INTO QuoteChanges (DocumentId) VALUES (new.Id);
                END;
                CREATE TRIGGER QuoteChanges_DocumentDelete AFTER DELETE ON Documents BEGIN
                  INSERT INTO QuoteChanges (DocumentId) VALUES (old.Id);
                END;
                """);

            migrationBuilder.DropTable(
                name: "DayListings");

            migrationBuilder.DropTable(
                name: "ThemeListings");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP TRIGGER QuoteChanges_DocumentDelete;
                DROP TRIGGER QuoteChanges_DocumentUpdate;
                DROP TRIGGER QuoteChanges_DocumentInsert;
                DROP TRIGGER QuoteChanges_ThemeDelete;
                DROP TRIGGER QuoteChanges_ThemeUpdate;
                DROP TRIGGER QuoteChanges_ThemeInsert;
                DROP TRIGGER QuoteChanges_Delete;
                DROP TRIGGER QuoteChanges_Text;
                DROP TRIGGER QuoteChanges_Update;
                DROP TRIGGER QuoteChanges_Insert;
                DROP TABLE QuoteChanges;
                DROP INDEX IX_Documents_DatePrecision_DateOrigin;
                DROP INDEX IX_Quotes_SpeakerByHand;
                """);

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
    }
}
