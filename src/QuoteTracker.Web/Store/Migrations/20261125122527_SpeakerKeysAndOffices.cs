using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteTracker.Web.Store.Migrations
{
    /// <summary>Keys by which speakers are found from names, offices of roles and of quotes that name no person, and what the machine joined. The program fills the keys and offices of what is there.</summary>
    public partial class SpeakerKeysAndOffices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "MergedByMachine",
                table: "Speakers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Office",
                table: "SpeakerRoles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Office",
                table: "Quotes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SpeakerReason",
                table: "Quotes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SpeakerKeys",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    AliasId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakerKeys", x => new { x.Key, x.AliasId });
                    table.ForeignKey(
                        name: "FK_SpeakerKeys_SpeakerAliases_AliasId",
                        column: x => x.AliasId,
                        principalTable: "SpeakerAliases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerRoles_Office",
                table: "SpeakerRoles",
                column: "Office",
                filter: "Office IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_Office",
                table: "Quotes",
                column: "Office",
                filter: "Office IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerKeys_AliasId",
                table: "SpeakerKeys",
                column: "AliasId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SpeakerKeys");

            migrationBuilder.DropIndex(
                name: "IX_SpeakerRoles_Office",
                table: "SpeakerRoles");

            migrationBuilder.DropIndex(
                name: "IX_Quotes_Office",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "MergedByMachine",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "Office",
                table: "SpeakerRoles");

            migrationBuilder.DropColumn(
                name: "Office",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "SpeakerReason",
                table: "Quotes");
        }
    }
}
