using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteTracker.Web.Store.Migrations
{
    /// <summary>Splits of speakers that later documents follow, the name by which a document calls a quote's speaker, and how much of a role's days is known: of those there are, days (3).</summary>
    public partial class SplitsAndRoleDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "FirstPrecision",
                table: "SpeakerRoles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 3);

            migrationBuilder.AddColumn<int>(
                name: "LastPrecision",
                table: "SpeakerRoles",
                type: "INTEGER",
                nullable: false,
                defaultValue: 3);

            migrationBuilder.AddColumn<string>(
                name: "NamedAs",
                table: "Quotes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SpeakerSplits",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FromId = table.Column<long>(type: "INTEGER", nullable: false),
                    ToId = table.Column<long>(type: "INTEGER", nullable: false),
                    Spelling = table.Column<string>(type: "TEXT", nullable: true),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakerSplits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpeakerSplits_Speakers_FromId",
                        column: x => x.FromId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SpeakerSplits_Speakers_ToId",
                        column: x => x.ToId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerSplits_FromId",
                table: "SpeakerSplits",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerSplits_ToId",
                table: "SpeakerSplits",
                column: "ToId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SpeakerSplits");

            migrationBuilder.DropColumn(
                name: "FirstPrecision",
                table: "SpeakerRoles");

            migrationBuilder.DropColumn(
                name: "LastPrecision",
                table: "SpeakerRoles");

            migrationBuilder.DropColumn(
                name: "NamedAs",
                table: "Quotes");
        }
    }
}
