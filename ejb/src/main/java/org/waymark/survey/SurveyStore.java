package org.waymark.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.DraftCells;
import org.waymark.shared.Row;

/** Keeps versions of surveys, which are never changed, and drafts, each for its organisation. */
@ApplicationScoped
public class SurveyStore {

    private static final String DRAFT =
            "SELECT d.id, d.survey, d.name, d.cells, d.saved_at, a.display_name, d.version FROM"
                    + " survey_draft d JOIN account a ON a.id = d.saved_by WHERE d.state = 'DRAFT' AND"
                    + " d.organisation_id = ?";

    private static final String VERSION =
            "SELECT s.code, s.version_no, s.name, s.intro, s.organisation_id, s.for_everybody,"
                    + " s.published_at, q.question, q.kind, q.wording, q.hint, q.scale_min,"
                    + " q.scale_max, q.low_words, q.high_words, q.choices, q.good FROM survey s JOIN"
                    + " survey_question q ON q.survey = s.code AND q.version_no = s.version_no WHERE ";

    private static final int QUESTION = 7;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A version; empty when there is none. */
    public Optional<Survey> version(String code, int version) {
        return surveys("s.code = ? AND s.version_no = ? ORDER BY q.sort", code, version).stream()
                .findFirst();
    }

    /** The newest version of every survey that an organisation may ask. */
    List<Survey> newest(long organisationId) {
        return surveys(
                "(s.for_everybody = TRUE OR s.organisation_id = ?) AND s.version_no = (SELECT"
                        + " MAX(n.version_no) FROM survey n WHERE n.code = s.code) ORDER BY s.name,"
                        + " s.code, q.sort",
                organisationId);
    }

    /** The number of the newest version of a survey of an organisation; empty for none. */
    Optional<Integer> newestOf(long organisationId, String code) {
        return Optional.ofNullable(
                rows(
                                "SELECT MAX(version_no) FROM survey WHERE code = ? AND"
                                        + " organisation_id = ?",
                                code,
                                organisationId)
                        .get(0)
                        .count(0));
    }

    boolean isTaken(String code) {
        return !rows(
                        "SELECT 1 FROM survey WHERE code = ? UNION SELECT 1 FROM survey_draft WHERE"
                                + " survey = ? AND state = 'DRAFT'",
                        code,
                        code)
                .isEmpty();
    }

    void publish(Survey survey, Instant at, long by) {
        change(
                "INSERT INTO survey (code, version_no, name, intro, organisation_id, for_everybody,"
                        + " published_at, published_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                survey.code(),
                survey.version(),
                survey.name(),
                survey.intro(),
                survey.ownerId(),
                survey.forEverybody(),
                Columns.utc(at),
                by);
        int sort = 1;
        for (Question each : survey.questions()) {
            change(
                    "INSERT INTO survey_question (survey, version_no, question, sort, kind, wording,"
                            + " hint, scale_min, scale_max, low_words, high_words, choices, good)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    survey.code(),
                    survey.version(),
                    each.code(),
                    sort++,
                    each.kind().name(),
                    each.wording(),
                    each.hint(),
                    each.min(),
                    each.max(),
                    each.low(),
                    each.high(),
                    each.choices().isEmpty() ? null : String.join("\n", each.choices()),
                    each.good());
        }
    }

    List<SurveyDraft> drafts(long organisationId) {
        return draftsBy(DRAFT + " ORDER BY d.id DESC LIMIT 100", organisationId);
    }

    Optional<SurveyDraft> draft(long organisationId, long id) {
        return draftsBy(DRAFT + " AND d.id = ?", organisationId, id).stream().findFirst();
    }

    Optional<SurveyDraft> draftOf(long organisationId, String code) {
        return draftsBy(DRAFT + " AND d.survey = ?", organisationId, code).stream().findFirst();
    }

    void add(
            long id, long organisationId, String code, String name, DraftCells cells, Saved saved) {
        change(
                "INSERT INTO survey_draft (id, organisation_id, survey, name, cells, state, saved_at,"
                        + " saved_by, version) VALUES (?, ?, ?, ?, ?, 'DRAFT', ?, ?, 0)",
                id,
                organisationId,
                code,
                name,
                cells.json(),
                Columns.utc(saved.at()),
                saved.by());
    }

    /** Who saved something, and when. */
    record Saved(Instant at, long by) {}

    /** False when somebody else has saved or published it meanwhile. */
    boolean save(
            long organisationId, long id, int version, String name, DraftCells cells, Saved saved) {
        return change(
                        "UPDATE survey_draft SET name = ?, cells = ?, saved_at = ?, saved_by = ?,"
                                + " version = version + 1 WHERE organisation_id = ? AND id = ? AND"
                                + " version = ? AND state = 'DRAFT'",
                        name,
                        cells.json(),
                        Columns.utc(saved.at()),
                        saved.by(),
                        organisationId,
                        id,
                        version)
                == 1;
    }

    /** False when it is a draft no longer. */
    boolean ends(long organisationId, long id, String state) {
        return change(
                        "UPDATE survey_draft SET state = ? WHERE organisation_id = ? AND id = ? AND"
                                + " state = 'DRAFT'",
                        state,
                        organisationId,
                        id)
                == 1;
    }

    private List<SurveyDraft> draftsBy(String sql, Object... values) {
        return rows(sql, values).stream()
                .map(
                        row ->
                                new SurveyDraft(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        DraftCells.of(row.text(3)),
                                        Columns.instant(row.columns()[4]),
                                        row.text(5),
                                        row.count(6)))
                .toList();
    }

    private List<Survey> surveys(String condition, Object... values) {
        Map<String, List<Row>> versions = new LinkedHashMap<>();
        for (Row row : rows(VERSION + condition, values)) {
            versions.computeIfAbsent(row.text(0) + ":" + row.text(1), v -> new ArrayList<>())
                    .add(row);
        }
        return versions.values().stream().map(SurveyStore::survey).toList();
    }

    private static Survey survey(List<Row> rows) {
        Row any = rows.get(0);
        return new Survey(
                any.text(0),
                any.count(1),
                any.text(2),
                any.text(3),
                any.number(4),
                any.flag(5),
                Columns.instant(any.columns()[6]),
                rows.stream().map(SurveyStore::question).toList());
    }

    private static Question question(Row row) {
        String choices = row.text(QUESTION + 8);
        return new Question(
                row.text(QUESTION),
                QuestionKind.valueOf(row.text(QUESTION + 1)),
                row.text(QUESTION + 2),
                row.text(QUESTION + 3),
                row.count(QUESTION + 4),
                row.count(QUESTION + 5),
                row.text(QUESTION + 6),
                row.text(QUESTION + 7),
                choices == null ? List.of() : choices.lines().toList(),
                row.text(QUESTION + 9));
    }

    private List<Row> rows(String sql, Object... values) {
        return Row.of(query(sql, values).getResultList());
    }

    private int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
