package org.waymark.instrument;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.outcome.Measurement;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** The measures of one case, reached through the case. */
@Stateless
@Guarded
public class MeasureQuery {

    private static final int MOST = 300;

    private static final String ROWS =
            "SELECT m.id, m.instrument, m.version_no, t.name, t.engine, m.point,"
                    + " m.begun_at, a.display_name, m.signed_at IS NOT NULL,"
                    + " m.score, m.band, m.answered, m.asked, m.result_risk, m.judgement,"
                    + " m.judgement_reason, m.effective_risk, m.superseded_at IS NOT NULL,"
                    + " m.correction_reason, m.supersedes_id, m.version, t.lower_is_better,"
                    + " "
                    + ChangeNorms.RELIABLE
                    + ", "
                    + ChangeNorms.CUT_OFF
                    + ", (SELECT CASE t.engine WHEN 'MEAN' THEN"
                    + " MAX(i.scale_max) ELSE SUM(i.scale_max) END FROM instrument_item i WHERE"
                    + " i.instrument = t.code AND i.version_no = t.version_no) FROM measure m JOIN instrument t ON t.code ="
                    + " m.instrument AND t.version_no = m.version_no JOIN account a ON a.id ="
                    + " m.saved_by WHERE m.case_id = ? ORDER BY m.id DESC LIMIT "
                    + MOST;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private MeasureReach reach;
    @Inject private InstrumentStore instruments;
    @Inject private MeasureStore store;

    /**
     * An instrument that may be asked now.
     *
     * @param ageFrom the youngest it is meant for; null for no limit
     * @param ageTo the oldest it is meant for; null for no limit
     * @param points ENTRY, REVIEW and EXIT as far as the pathway asks for it there; null: at any
     *     time
     */
    public record Offer(String code, String name, Integer ageFrom, Integer ageTo, String points) {

        /** When the pathway asks for it, in words; empty when at any time. */
        public String asked() {
            return points == null
                    ? ""
                    : Arrays.stream(points.split(" "))
                            .map(
                                    point ->
                                            switch (point) {
                                                case "ENTRY" -> "at the start";
                                                case "REVIEW" -> "at reviews";
                                                default -> "at the end";
                                            })
                            .collect(Collectors.joining(", "));
        }

        /** Is it meant for somebody of this age? An age that is not known fits. */
        public boolean fits(Integer age) {
            return age == null
                    || (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
        }
    }

    /**
     * What the page of measures shows.
     *
     * @param lines newest first
     * @param offers in the order of the pathway
     */
    public record Measures(List<MeasureHistory.Line> lines, List<Offer> offers) {}

    /**
     * One measure with its answers.
     *
     * @param before the answers of the last one before it that can be compared; empty for none
     */
    public record Detail(
            MeasureRow row,
            Instrument instrument,
            Map<String, Answer> answers,
            Result result,
            Map<String, Answer> before) {

        /** What became of one item since the last time. */
        public ItemChange change(Item item) {
            return ItemChange.of(item, before.get(item.code()), answers.get(item.code()));
        }
    }

    /**
     * An instrument to be filled in.
     *
     * @param goals what was agreed last time, to be measured again; empty for none
     * @param again was it asked in this case before, as far as the actor may see?
     */
    public record Asking(Instrument instrument, Map<String, Answer> goals, boolean again) {}

    /** All that was asked in a case, what was corrected included, and what may be asked now. */
    @Needs(Right.CASE_WORK)
    public Measures list(String reference) {
        MeasureReach.Reached reached = reach.read(reference, "measures read");
        return new Measures(
                MeasureHistory.of(rows(reached), store.goals(reached.caseId())),
                reach.offered(reached).stream()
                        .map(
                                each ->
                                        new Offer(
                                                each.code(),
                                                each.name(),
                                                each.ageFrom(),
                                                each.ageTo(),
                                                each.points()))
                        .toList());
    }

    /**
     * One measure of a case.
     *
     * @throws NotFound when the case has none with this id
     */
    @Needs(Right.CASE_WORK)
    public Detail one(String reference, long id) {
        MeasureReach.Reached reached = reach.read(reference, "measure read");
        List<MeasureRow> rows = rows(reached);
        MeasureRow row =
                rows.stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        Instrument instrument =
                instruments.ofCase(
                        reached.caseId(), row.code(), row.version(), WorkingDays.dateOf(row.at()));
        Map<String, Answer> answers = store.answers(id);
        return new Detail(
                row,
                instrument,
                answers,
                Scoring.of(instrument, answers, row.point()),
                before(rows, row).map(each -> store.answers(each.id())).orElse(Map.of()));
    }

    /**
     * What is to be filled in when an instrument is begun in a case.
     *
     * @throws NotFound when neither the pathway of the case offers it, nor its therapist asks it
     */
    @Needs(Right.CASE_WORK)
    public Asking ask(String reference, String code) {
        MeasureReach.Reached reached = reach.work(reference, "measure " + code).reached();
        InstrumentStore.Offer offer =
                reach.offered(reached).stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        Map<String, Answer> goals = new LinkedHashMap<>();
        List<MeasureRow> earlier =
                rows(reached).stream()
                        .filter(row -> row.code().equals(code) && row.isCounting())
                        .toList();
        earlier.stream()
                .filter(row -> row.engine() == Engine.MEAN)
                .reduce((one, later) -> later)
                .ifPresent(row -> goals.putAll(store.answers(row.id())));
        return new Asking(
                instruments.version(offer.code(), offer.version()), goals, !earlier.isEmpty());
    }

    private static Optional<MeasureRow> before(List<MeasureRow> rows, MeasureRow row) {
        return rows.stream()
                .filter(each -> each.isCounting() && each.isLike(row))
                .filter(each -> each.at().isBefore(row.at()))
                .reduce((earlier, later) -> later);
    }

    /**
     * In the order of the days they were asked: a correction stands where what it corrects stood.
     */
    private List<MeasureRow> rows(MeasureReach.Reached reached) {
        return Row.of(
                        entityManager
                                .createNativeQuery(ROWS)
                                .setParameter(1, reached.caseId())
                                .getResultList())
                .stream()
                .map(MeasureQuery::row)
                .filter(row -> reached.shows(row.code(), row.at()))
                .sorted(Comparator.comparing(MeasureRow::at).thenComparing(MeasureRow::id))
                .toList();
    }

    private static MeasureRow row(Row row) {
        return new MeasureRow(
                row.number(0),
                row.text(1),
                row.count(2),
                row.text(3),
                Engine.valueOf(row.text(4)),
                Measurement.Point.valueOf(row.text(5)),
                Columns.instant(row.columns()[6]),
                row.text(7),
                row.flag(8),
                (BigDecimal) row.columns()[9],
                row.text(10),
                row.count(11),
                row.count(12),
                risk(row.text(13)),
                risk(row.text(14)),
                row.text(15),
                risk(row.text(16)),
                row.flag(17),
                row.text(18),
                row.number(19),
                row.count(20),
                new ChangeRule(
                        row.flag(21),
                        (BigDecimal) row.columns()[22],
                        (BigDecimal) row.columns()[23]),
                row.count(24));
    }

    private static Risk risk(String name) {
        return name == null ? null : Risk.valueOf(name);
    }
}
