using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteTracker.Web.Store.Migrations
{
    /// <summary>
    /// What lists and searches need of speakers: words and sounds in a full-text index, the number of quotes counted by triggers, and what tells namesakes apart.
    /// Triggers note in StaleSpeakers whose words are to be made anew; the program does so before it commits, and once at the next start for all.
    /// </summary>
    public partial class FindingSpeakers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Distinction",
                table: "Speakers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Label",
                table: "Speakers",
                type: "TEXT",
                nullable: false,
                computedColumnSql: "Name || coalesce(' (' || Distinction || ')', '')",
                stored: false);

            migrationBuilder.CreateTable(
                name: "SpeakerListings",
                columns: table => new
                {
                    SpeakerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Quotes = table.Column<int>(type: "INTEGER", nullable: false),
                    Surname = table.Column<string>(type: "TEXT", nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false),
                    Aliases = table.Column<string>(type: "TEXT", nullable: false),
                    Roles = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakerListings", x => x.SpeakerId);
                    table.ForeignKey(
                        name: "FK_SpeakerListings_Speakers_SpeakerId",
                        column: x => x.SpeakerId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerListings_Quotes",
                table: "SpeakerListings",
                column: "Quotes");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerListings_Surname",
                table: "SpeakerListings",
                column: "Surname");

            migrationBuilder.Sql("""
                INSERT INTO SpeakerListings (SpeakerId, Quotes, Surname, Names, Aliases, Roles, Version)
                  SELECT s.Id, (SELECT COUNT(*) FROM Quotes q WHERE q.SpeakerId = s.Id AND q.IsRejected = 0), '', '', '', '', 0 FROM Speakers s;

                CREATE VIRTUAL TABLE SpeakerSearch USING fts5(Names, Aliases, Roles, content='SpeakerListings', content_rowid='SpeakerId', detail='column', prefix='1 2 3', tokenize='unicode61 remove_diacritics 0');
                CREATE TRIGGER SpeakerSearch_Insert AFTER INSERT ON SpeakerListings BEGIN
                  INSERT INTO SpeakerSearch(rowid, Names, Aliases, Roles) VALUES (new.SpeakerId, new.Names, new.Aliases, new.Roles);
                END;
                CREATE TRIGGER SpeakerSearch_Delete AFTER DELETE ON SpeakerListings BEGIN
                  INSERT INTO SpeakerSearch(SpeakerSearch, rowid, Names, Aliases, Roles) VALUES ('delete', old.SpeakerId, old.Names, old.Aliases, old.Roles);
                END;
                CREATE TRIGGER SpeakerSearch_Update AFTER UPDATE OF SpeakerId, Names, Aliases, Roles ON SpeakerListings BEGIN
                  INSERT INTO SpeakerSearch(SpeakerSearch, rowid, Names, Aliases, Roles) VALUES ('delete', old.SpeakerId, old.Names, old.Aliases, old.Roles);
                  INSERT INTO SpeakerSearch(rowid, Names, Aliases, Roles) VALUES (new.SpeakerId, new.Names, new.Aliases, new.Roles);
                END;
                INSERT INTO SpeakerSearch(SpeakerSearch) VALUES ('rebuild');

                CREATE TRIGGER SpeakerListings_QuoteInsert AFTER INSERT ON Quotes WHEN new.SpeakerId IS NOT NULL AND new.IsRejected = 0 BEGIN
                  INSERT INTO SpeakerListings (SpeakerId, Quotes, Surname, Names, Aliases, Roles, Version) VALUES (new.SpeakerId, 1, '', '', '', '', 0)
                    ON CONFLICT (SpeakerId) DO UPDATE SET Quotes = Quotes + 1;
                  INSERT OR IGNORE INTO StaleSpeakers SELECT Id FROM Speakers WHERE Id = new.SpeakerId AND Distinction IS NOT NULL;
                END;
                CREATE TRIGGER SpeakerListings_QuoteDelete AFTER DELETE ON Quotes WHEN old.SpeakerId IS NOT NULL AND old.IsRejected = 0 BEGIN
                  UPDATE SpeakerListings SET Quotes = Quotes - 1 WHERE SpeakerId = old.SpeakerId;
                  INSERT OR IGNORE INTO StaleSpeakers SELECT Id FROM Speakers WHERE Id = old.SpeakerId AND Distinction IS NOT NULL;
                END;
                CREATE TRIGGER SpeakerListings_QuoteUpdate AFTER UPDATE OF SpeakerId, IsRejected, FirstDay ON Quotes
                WHEN new.SpeakerId IS NOT old.SpeakerId OR new.IsRejected <> old.IsRejected OR new.FirstDay IS NOT old.FirstDay BEGIN
                  UPDATE SpeakerListings SET Quotes = Quotes - 1 WHERE SpeakerId = old.SpeakerId AND old.IsRejected = 0;
                  INSERT INTO SpeakerListings (SpeakerId, Quotes, Surname, Names, Aliases, Roles, Version)
                    SELECT new.SpeakerId, 1, '', '', '', '', 0 WHERE new.SpeakerId IS NOT NULL AND new.IsRejected = 0
                    ON CONFLICT (SpeakerId) DO UPDATE SET Quotes = Quotes + 1;
                  INSERT OR IGNORE INTO StaleSpeakers SELECT Id FROM Speakers WHERE Id IN (old.SpeakerId, new.SpeakerId) AND Distinction IS NOT NULL;
                END;

                CREATE TABLE StaleSpeakers (Id INTEGER NOT NULL PRIMARY KEY);
                INSERT INTO StaleSpeakers SELECT Id FROM Speakers;
                CREATE TRIGGER StaleSpeakers_Insert AFTER INSERT ON Speakers BEGIN
                  INSERT OR IGNORE INTO StaleSpeakers VALUES (new.Id);
                END;
                CREATE TRIGGER StaleSpeakers_Update AFTER UPDATE OF Name, FoldedName, Kind, MergedIntoId ON Speakers
                WHEN (new.Name, new.FoldedName, new.Kind, coalesce(new.MergedIntoId, 0)) <> (old.Name, old.FoldedName, old.Kind, coalesce(old.MergedIntoId, 0)) BEGIN
                  INSERT OR IGNORE INTO StaleSpeakers VALUES (new.Id);
                  INSERT OR IGNORE INTO StaleSpeakers SELECT Id FROM Speakers WHERE FoldedName = old.FoldedName;
                  INSERT OR IGNORE INTO StaleSpeakers SELECT s.Id FROM SpeakerListings l JOIN Speakers s ON s.FoldedName = l.Surname WHERE l.SpeakerId = old.Id;
                END;
                CREATE TRIGGER StaleSpeakers_Delete BEFORE DELETE ON Speakers BEGIN
                  INSERT OR IGNORE INTO StaleSpeakers SELECT Id FROM Speakers WHERE FoldedName = old.FoldedName;
                  INSERT OR IGNORE INTO StaleSpeakers SELECT s.Id FROM SpeakerListings l JOIN Speakers s ON s.FoldedName = l.Surname WHERE l.SpeakerId = old.Id;
                END;
                CREATE TRIGGER StaleSpeakers_AliasInsert AFTER INSERT ON SpeakerAliases BEGIN
                  INSERT OR IGNORE INTO StaleSpeakers VALUES (new.SpeakerId);
                END;
                CREATE TRIGGER StaleSpeakers_AliasDelete AFTER DELETE ON SpeakerAliases BEGIN
                  INSERT OR IGNORE INTO StaleSpeakers VALUES (old.SpeakerId);
                END;
                CREATE TRIGGER StaleSpeakers_AliasUpdate AFTER UPDATE OF SpeakerId, Name ON SpeakerAliases BEGIN
                  INSERT OR IGNORE INTO StaleSpeakers VALUES (old.SpeakerId), (new.SpeakerId);
                END;
                CREATE TRIGGER StaleSpeakers_RoleInsert AFTER INSERT ON SpeakerRoles BEGIN
                  INSERT OR IGNORE INTO StaleSpeakers VALUES (new.SpeakerId);
                END;
                CREATE TRIGGER StaleSpeakers_RoleDelete AFTER DELETE ON SpeakerRoles BEGIN
                  INSERT OR IGNORE INTO StaleSpeakers VALUES (old.SpeakerId);
                END;
                CREATE TRIGGER StaleSpeakers_RoleUpdate AFTER UPDATE OF SpeakerId, Text, Organisation ON SpeakerRoles BEGIN
                  INSERT OR IGNORE INTO StaleSpeakers VALUES (old.SpeakerId), (new.SpeakerId);
                END;
                CREATE TRIGGER StaleSpeakers_RoleSeen AFTER UPDATE OF IsFormer, LastSeen, Documents, Origin ON SpeakerRoles BEGIN
                  INSERT OR IGNORE INTO StaleSpeakers SELECT Id FROM Speakers WHERE Id = new.SpeakerId AND Distinction IS NOT NULL;
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP TRIGGER StaleSpeakers_RoleSeen;
                DROP TRIGGER StaleSpeakers_RoleUpdate;
                DROP TRIGGER StaleSpeakers_RoleDelete;
                DROP TRIGGER StaleSpeakers_RoleInsert;
                DROP TRIGGER StaleSpeakers_AliasUpdate;
                DROP TRIGGER StaleSpeakers_AliasDelete;
                DROP TRIGGER StaleSpeakers_AliasInsert;
                DROP TRIGGER StaleSpeakers_Delete;
                DROP TRIGGER StaleSpeakers_Update;
                DROP TRIGGER StaleSpeakers_Insert;
                DROP TRIGGER SpeakerListings_QuoteUpdate;
                DROP TRIGGER SpeakerListings_QuoteDelete;
                DROP TRIGGER SpeakerListings_QuoteInsert;
                DROP TABLE SpeakerSearch;
                DROP TABLE StaleSpeakers;
                """);

            migrationBuilder.DropTable(
                name: "SpeakerListings");

            migrationBuilder.DropColumn(
                name: "Label",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "Distinction",
                table: "Speakers");
        }
    }
}
