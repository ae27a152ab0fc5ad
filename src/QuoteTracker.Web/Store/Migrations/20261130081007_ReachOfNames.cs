using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteTracker.Web.Store.Migrations
{
    /// <summary>The sex that a document shows of a speaker, which helps to say whom a surname means, and descriptions that mean nobody outside their document.</summary>
    public partial class ReachOfNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsOfDocument",
                table: "Speakers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "NamedSex",
                table: "Quotes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsOfDocument",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "NamedSex",
                table: "Quotes");
        }
    }
}
