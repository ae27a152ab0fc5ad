using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteTracker.Web.Store.Migrations
{
    /// <inheritdoc />
    public partial class InitialCreate : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    SubjectKind = table.Column<string>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<long>(type: "INTEGER", nullable: true),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportRuns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsCancelled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Stored = table.Column<int>(type: "INTEGER", nullable: false),
                    AlreadyThere = table.Column<int>(type: "INTEGER", nullable: false),
                    Refused = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Speakers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedName = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    NamedByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    MergedIntoId = table.Column<long>(type: "INTEGER", nullable: true),
                    Color = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Speakers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Speakers_Speakers_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Reports = table.Column<int>(type: "INTEGER", nullable: false),
                    Utterances = table.Column<int>(type: "INTEGER", nullable: false),
                    Speakers = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstSaid = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastSaid = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    MergedIntoId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Statements_Statements_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Tags",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ParentId = table.Column<long>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedName = table.Column<string>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    Color = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<int>(type: "INTEGER", nullable: true),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tags", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Tags_Tags_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Tags",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Themes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedName = table.Column<string>(type: "TEXT", nullable: false),
                    ByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsHidden = table.Column<bool>(type: "INTEGER", nullable: false),
                    MergedIntoId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Themes_Themes_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Month = table.Column<int>(type: "INTEGER", nullable: true),
                    Day = table.Column<int>(type: "INTEGER", nullable: true),
                    DatePrecision = table.Column<int>(type: "INTEGER", nullable: false),
                    DateOrigin = table.Column<int>(type: "INTEGER", nullable: false),
                    DateStart = table.Column<int>(type: "INTEGER", nullable: true),
                    DateEnd = table.Column<int>(type: "INTEGER", nullable: true),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TitleByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    SourceByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReprintOfId = table.Column<long>(type: "INTEGER", nullable: true),
                    AnalysisVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportRunId = table.Column<long>(type: "INTEGER", nullable: true),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Zones = table.Column<string>(type: "TEXT", nullable: false),
                    BlockQuotes = table.Column<string>(type: "TEXT", nullable: false),
                    GivenTitle = table.Column<string>(type: "TEXT", nullable: true),
                    GivenSource = table.Column<string>(type: "TEXT", nullable: true),
                    GivenDate = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Documents_Documents_ReprintOfId",
                        column: x => x.ReprintOfId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Documents_ImportRuns_ImportRunId",
                        column: x => x.ImportRunId,
                        principalTable: "ImportRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "ImportRefusals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportRunId = table.Column<long>(type: "INTEGER", nullable: false),
                    Item = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRefusals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportRefusals_ImportRuns_ImportRunId",
                        column: x => x.ImportRunId,
                        principalTable: "ImportRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SpeakerAliases",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SpeakerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedName = table.Column<string>(type: "TEXT", nullable: false),
                    MatchKey = table.Column<string>(type: "TEXT", nullable: false),
                    SurnameKey = table.Column<string>(type: "TEXT", nullable: false),
                    ByHand = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakerAliases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpeakerAliases_Speakers_SpeakerId",
                        column: x => x.SpeakerId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SpeakerPairs",
                columns: table => new
                {
                    FirstId = table.Column<long>(type: "INTEGER", nullable: false),
                    SecondId = table.Column<long>(type: "INTEGER", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    IsRejected = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakerPairs", x => new { x.FirstId, x.SecondId });
                    table.ForeignKey(
                        name: "FK_SpeakerPairs_Speakers_FirstId",
                        column: x => x.FirstId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SpeakerPairs_Speakers_SecondId",
                        column: x => x.SecondId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SpeakerRoles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SpeakerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", nullable: true),
                    IsFormer = table.Column<bool>(type: "INTEGER", nullable: false),
                    FirstSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastSeen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Documents = table.Column<int>(type: "INTEGER", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakerRoles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpeakerRoles_Speakers_SpeakerId",
                        column: x => x.SpeakerId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StatementKeys",
                columns: table => new
                {
                    StatementId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementKeys", x => new { x.Key, x.StatementId });
                    table.ForeignKey(
                        name: "FK_StatementKeys_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StatementLinks",
                columns: table => new
                {
                    FirstId = table.Column<long>(type: "INTEGER", nullable: false),
                    SecondId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Difference = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementLinks", x => new { x.FirstId, x.SecondId });
                    table.ForeignKey(
                        name: "FK_StatementLinks_Statements_FirstId",
                        column: x => x.FirstId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_StatementLinks_Statements_SecondId",
                        column: x => x.SecondId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ThemeTerms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ThemeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false),
                    ByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsExcluded = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ThemeTerms_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DocumentTerms",
                columns: table => new
                {
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentTerms", x => new { x.DocumentId, x.Key });
                    table.ForeignKey(
                        name: "FK_DocumentTerms_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Quotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    ContextStart = table.Column<int>(type: "INTEGER", nullable: false),
                    ContextEnd = table.Column<int>(type: "INTEGER", nullable: false),
                    MentionStart = table.Column<int>(type: "INTEGER", nullable: true),
                    MentionEnd = table.Column<int>(type: "INTEGER", nullable: true),
                    CueStart = table.Column<int>(type: "INTEGER", nullable: true),
                    CueEnd = table.Column<int>(type: "INTEGER", nullable: true),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<double>(type: "REAL", nullable: false),
                    SpeakerId = table.Column<long>(type: "INTEGER", nullable: true),
                    SpeakerByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    KindByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    AddedByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsRejected = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReviewedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Candidates = table.Column<string>(type: "TEXT", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StatementId = table.Column<long>(type: "INTEGER", nullable: true),
                    StatementByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    Utterance = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Quotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Quotes_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Quotes_Speakers_SpeakerId",
                        column: x => x.SpeakerId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Quotes_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoleSightings",
                columns: table => new
                {
                    RoleId = table.Column<long>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleSightings", x => new { x.RoleId, x.DocumentId });
                    table.ForeignKey(
                        name: "FK_RoleSightings_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RoleSightings_SpeakerRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "SpeakerRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QuoteFragments",
                columns: table => new
                {
                    QuoteId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuoteFragments", x => new { x.QuoteId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_QuoteFragments_Quotes_QuoteId",
                        column: x => x.QuoteId,
                        principalTable: "Quotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QuoteTags",
                columns: table => new
                {
                    QuoteId = table.Column<long>(type: "INTEGER", nullable: false),
                    TagId = table.Column<long>(type: "INTEGER", nullable: false),
                    TaggedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuoteTags", x => new { x.QuoteId, x.TagId });
                    table.ForeignKey(
                        name: "FK_QuoteTags_Quotes_QuoteId",
                        column: x => x.QuoteId,
                        principalTable: "Quotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_QuoteTags_Tags_TagId",
                        column: x => x.TagId,
                        principalTable: "Tags",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QuoteTerms",
                columns: table => new
                {
                    QuoteId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    InOwnWords = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuoteTerms", x => new { x.QuoteId, x.Key });
                    table.ForeignKey(
                        name: "FK_QuoteTerms_Quotes_QuoteId",
                        column: x => x.QuoteId,
                        principalTable: "Quotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QuoteThemes",
                columns: table => new
                {
                    QuoteId = table.Column<long>(type: "INTEGER", nullable: false),
                    ThemeId = table.Column<long>(type: "INTEGER", nullable: false),
                    InOwnWords = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuoteThemes", x => new { x.QuoteId, x.ThemeId });
                    table.ForeignKey(
                        name: "FK_QuoteThemes_Quotes_QuoteId",
                        column: x => x.QuoteId,
                        principalTable: "Quotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_QuoteThemes_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Action",
                table: "AuditEntries",
                column: "Action");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At",
                table: "AuditEntries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SubjectKind_SubjectId",
                table: "AuditEntries",
                columns: new[] { "SubjectKind", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Documents_AnalysisVersion",
                table: "Documents",
                column: "AnalysisVersion");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_ContentHash",
                table: "Documents",
                column: "ContentHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Documents_FirstDay_Id",
                table: "Documents",
                columns: new[] { "FirstDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Documents_ImportedAt",
                table: "Documents",
                column: "ImportedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_ImportRunId",
                table: "Documents",
                column: "ImportRunId");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_IsSample",
                table: "Documents",
                column: "IsSample");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_ReprintOfId",
                table: "Documents",
                column: "ReprintOfId");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Source_FirstDay",
                table: "Documents",
                columns: new[] { "Source", "FirstDay" });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentTerms_Key_DocumentId",
                table: "DocumentTerms",
                columns: new[] { "Key", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRefusals_ImportRunId",
                table: "ImportRefusals",
                column: "ImportRunId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_StartedAt",
                table: "ImportRuns",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_Confidence",
                table: "Quotes",
                column: "Confidence");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_DocumentId_Start",
                table: "Quotes",
                columns: new[] { "DocumentId", "Start" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_FirstDay_IsRejected",
                table: "Quotes",
                columns: new[] { "FirstDay", "IsRejected" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_Kind_FirstDay",
                table: "Quotes",
                columns: new[] { "Kind", "FirstDay" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_ReviewedAt_SpeakerId_Confidence",
                table: "Quotes",
                columns: new[] { "ReviewedAt", "SpeakerId", "Confidence" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_SpeakerId_FirstDay_IsRejected",
                table: "Quotes",
                columns: new[] { "SpeakerId", "FirstDay", "IsRejected" });

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_StatementId_FirstDay_IsRejected",
                table: "Quotes",
                columns: new[] { "StatementId", "FirstDay", "IsRejected" });

            migrationBuilder.CreateIndex(
                name: "IX_QuoteTags_TagId_QuoteId",
                table: "QuoteTags",
                columns: new[] { "TagId", "QuoteId" });

            migrationBuilder.CreateIndex(
                name: "IX_QuoteTerms_Key_QuoteId",
                table: "QuoteTerms",
                columns: new[] { "Key", "QuoteId" });

            migrationBuilder.CreateIndex(
                name: "IX_QuoteThemes_ThemeId_QuoteId",
                table: "QuoteThemes",
                columns: new[] { "ThemeId", "QuoteId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoleSightings_DocumentId",
                table: "RoleSightings",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_Name",
                table: "SavedViews",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerAliases_FoldedName",
                table: "SpeakerAliases",
                column: "FoldedName");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerAliases_MatchKey",
                table: "SpeakerAliases",
                column: "MatchKey");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerAliases_SpeakerId_Name",
                table: "SpeakerAliases",
                columns: new[] { "SpeakerId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerAliases_SurnameKey",
                table: "SpeakerAliases",
                column: "SurnameKey");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerPairs_IsRejected_Score",
                table: "SpeakerPairs",
                columns: new[] { "IsRejected", "Score" });

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerPairs_SecondId",
                table: "SpeakerPairs",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerRoles_SpeakerId_FirstSeen",
                table: "SpeakerRoles",
                columns: new[] { "SpeakerId", "FirstSeen" });

            migrationBuilder.CreateIndex(
                name: "IX_Speakers_FoldedName",
                table: "Speakers",
                column: "FoldedName");

            migrationBuilder.CreateIndex(
                name: "IX_Speakers_MergedIntoId",
                table: "Speakers",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_StatementKeys_StatementId",
                table: "StatementKeys",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_StatementLinks_SecondId",
                table: "StatementLinks",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_FirstSaid",
                table: "Statements",
                column: "FirstSaid");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_LastSaid",
                table: "Statements",
                column: "LastSaid");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_MergedIntoId",
                table: "Statements",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Reports_Utterances",
                table: "Statements",
                columns: new[] { "Reports", "Utterances" });

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Utterances_Reports",
                table: "Statements",
                columns: new[] { "Utterances", "Reports" });

            migrationBuilder.CreateIndex(
                name: "IX_Tags_FoldedName",
                table: "Tags",
                column: "FoldedName");

            migrationBuilder.CreateIndex(
                name: "IX_Tags_ParentId_Ordinal",
                table: "Tags",
                columns: new[] { "ParentId", "Ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_Themes_FoldedName",
                table: "Themes",
                column: "FoldedName");

            migrationBuilder.CreateIndex(
                name: "IX_Themes_MergedIntoId",
                table: "Themes",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeTerms_Key",
                table: "ThemeTerms",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeTerms_ThemeId_Key",
                table: "ThemeTerms",
                columns: new[] { "ThemeId", "Key" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "DocumentTerms");

            migrationBuilder.DropTable(
                name: "ImportRefusals");

            migrationBuilder.DropTable(
                name: "QuoteFragments");

            migrationBuilder.DropTable(
                name: "QuoteTags");

            migrationBuilder.DropTable(
                name: "QuoteTerms");

            migrationBuilder.DropTable(
                name: "QuoteThemes");

            migrationBuilder.DropTable(
                name: "RoleSightings");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "SpeakerAliases");

            migrationBuilder.DropTable(
                name: "SpeakerPairs");

            migrationBuilder.DropTable(
                name: "StatementKeys");

            migrationBuilder.DropTable(
                name: "StatementLinks");

            migrationBuilder.DropTable(
                name: "ThemeTerms");

            migrationBuilder.DropTable(
                name: "Tags");

            migrationBuilder.DropTable(
                name: "Quotes");

            migrationBuilder.DropTable(
                name: "SpeakerRoles");

            migrationBuilder.DropTable(
                name: "Themes");

            migrationBuilder.DropTable(
                name: "Documents");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropTable(
                name: "Speakers");

            migrationBuilder.DropTable(
                name: "ImportRuns");
        }
    }
}
