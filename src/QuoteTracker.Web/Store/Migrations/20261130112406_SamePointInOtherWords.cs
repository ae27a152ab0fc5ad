using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteTracker.Web.Store.Migrations
{
    /// <summary>Suggestions of statements that make the same point in other words, with why; what came into a statement that way; and for which statements they were looked for.</summary>
    public partial class SamePointInOtherWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "InOtherWords",
                table: "Statements",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "PointsVersion",
                table: "Statements",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "StatementLinks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Score",
                table: "StatementLinks",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "InOtherWords",
                table: "Quotes",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_PointsVersion",
                table: "Statements",
                column: "PointsVersion");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Statements_PointsVersion",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "InOtherWords",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "PointsVersion",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "StatementLinks");

            migrationBuilder.DropColumn(
                name: "Score",
                table: "StatementLinks");

            migrationBuilder.DropColumn(
                name: "InOtherWords",
                table: "Quotes");
        }
    }
}
