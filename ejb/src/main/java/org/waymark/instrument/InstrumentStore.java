package org.waymark.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.reference.Risk;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Reads the definitions of instruments, which are rows, and keeps what wording was loaded. */
@ApplicationScoped
class InstrumentStore {

    private static final String HEAD =
            "SELECT t.code, t.version_no, t.name, t.valid_from, t.valid_to, t.engine, t.about,"
                    + " t.wording_holder, t.age_from, t.age_to, t.most_missing, t.lower_is_better,"
                    + " t.reliable_change, t.cut_off FROM instrument t WHERE t.engine <> 'OUTCOME'";

    private static final String IN_FORCE =
            "%1$s.valid_from <= ? AND (%1$s.valid_to IS NULL OR %1$s.valid_to > ?)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** An instrument that a case may be asked. */
    record Offer(
            String code, int version, String name, Integer ageFrom, Integer ageTo, String points) {}

    /**
     * One version of an instrument.
     *
     * @throws NotFound when there is none
     */
    Instrument version(String code, int version) {
        return rows(HEAD + " AND t.code = ? AND t.version_no = ?", code, version).stream()
                .findFirst()
                .map(this::whole)
                .orElseThrow(NotFound::new);
    }

    /** The same as the service of a case has it on the day on which a measure was begun. */
    Instrument ofCase(long caseId, String code, int version, LocalDate begun) {
        Instrument instrument = version(code, version);
        if (!instrument.isRisk()) {
            return instrument;
        }
        Map<String, Raiser.Effect> effects = new HashMap<>();
        rows(
                        "SELECT x.worry, x.effect FROM worry_effect x JOIN support_case c ON c.service_id"
                                + " = x.service_id WHERE c.id = ? AND "
                                + IN_FORCE.formatted("x"),
                        caseId,
                        begun,
                        begun)
                .forEach(row -> effects.put(row.text(0), Raiser.Effect.valueOf(row.text(1))));
        return instrument.asWeighed(effects);
    }

    /** Every version of every instrument, newest version first. */
    List<Instrument> all() {
        return rows(HEAD + " ORDER BY t.code, t.version_no DESC").stream()
                .map(this::whole)
                .toList();
    }

    /** What the pathway of a case offers on a day: of each instrument its newest version. */
    List<Offer> offered(long caseId, LocalDate day) {
        List<Offer> offers = new ArrayList<>();
        for (Row row :
                rows(
                        "SELECT t.code, t.version_no, t.name, t.age_from, t.age_to, p.points FROM support_case c"
                                + " JOIN pathway_instrument p ON p.pathway_code = c.pathway JOIN"
                                + " instrument t ON t.code = p.instrument WHERE c.id = ? AND t.engine"
                                + " <> 'OUTCOME' AND "
                                + IN_FORCE.formatted("p")
                                + " AND "
                                + IN_FORCE.formatted("t")
                                + " ORDER BY p.sort, t.code, t.version_no DESC",
                        caseId,
                        day,
                        day,
                        day,
                        day)) {
            String code = row.text(0);
            if (offers.stream().noneMatch(offer -> offer.code().equals(code))) {
                offers.add(
                        new Offer(
                                code,
                                row.count(1),
                                row.text(2),
                                row.count(3),
                                row.count(4),
                                row.text(5)));
            }
        }
        return offers;
    }

    /** The wording that was loaded for a version, by item. */
    Map<String, String> wording(String code, int version) {
        Map<String, String> words = new HashMap<>();
        rows(
                        "SELECT item, wording FROM instrument_wording WHERE instrument = ? AND"
                                + " version_no = ?",
                        code,
                        version)
                .forEach(row -> words.put(row.text(0), row.text(1)));
        return words;
    }

    /** Has anybody been asked with this version? */
    boolean isAnswered(String code, int version) {
        return !rows(
                        "SELECT 1 FROM measure WHERE instrument = ? AND version_no = ? LIMIT 1",
                        code,
                        version)
                .isEmpty();
    }

    void load(String code, int version, String item, String wording, Instant at, long by) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO instrument_wording (instrument, version_no, item, wording,"
                                + " loaded_at, loaded_by) VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY"
                                + " UPDATE wording = VALUES(wording), loaded_at = VALUES(loaded_at),"
                                + " loaded_by = VALUES(loaded_by)")
                .setParameter(1, code)
                .setParameter(2, version)
                .setParameter(3, item)
                .setParameter(4, wording)
                .setParameter(5, Columns.utc(at))
                .setParameter(6, by)
                .executeUpdate();
    }

    private Instrument whole(Row row) {
        String code = row.text(0);
        int version = row.count(1);
        Map<String, String> words = wording(code, version);
        return new Instrument(
                code,
                version,
                row.text(2),
                row.date(3),
                row.date(4),
                Engine.valueOf(row.text(5)),
                row.text(6),
                row.text(7),
                row.count(8),
                row.count(9),
                row.count(10),
                row.flag(11),
                (BigDecimal) row.columns()[12],
                (BigDecimal) row.columns()[13],
                items(code, version, words),
                bands(code, version),
                raisers(code, version),
                words);
    }

    private List<Item> items(String code, int version, Map<String, String> words) {
        return rows(
                        "SELECT i.item, i.label, i.answer_kind, i.scale_min, i.scale_max,"
                                + " i.higher_is_better, i.least_change, i.reversed, i.alert_above,"
                                + " i.alert, i.asked_at, i.scale_words FROM instrument_item i WHERE"
                                + " i.instrument = ? AND i.version_no = ? ORDER BY i.sort",
                        code,
                        version)
                .stream()
                .map(
                        row ->
                                new Item(
                                        row.text(0),
                                        row.text(1),
                                        words.get(row.text(0)),
                                        AnswerKind.valueOf(row.text(2)),
                                        row.count(3),
                                        row.count(4),
                                        row.flag(5),
                                        row.count(6),
                                        row.flag(7),
                                        row.count(8),
                                        row.text(9),
                                        "LATER".equals(row.text(10)),
                                        row.text(11)))
                .toList();
    }

    private List<Band> bands(String code, int version) {
        return rows(
                        "SELECT lowest, label, risk FROM instrument_band WHERE instrument = ? AND"
                                + " version_no = ?",
                        code,
                        version)
                .stream()
                .map(
                        row ->
                                new Band(
                                        (BigDecimal) row.columns()[0],
                                        row.text(1),
                                        Optional.ofNullable(row.text(2))
                                                .map(Risk::valueOf)
                                                .orElse(null)))
                .toList();
    }

    private List<Raiser> raisers(String code, int version) {
        return rows(
                        "SELECT code, label, items, effect FROM instrument_raiser WHERE instrument = ?"
                                + " AND version_no = ? ORDER BY sort",
                        code,
                        version)
                .stream()
                .map(
                        row ->
                                new Raiser(
                                        row.text(0),
                                        row.text(1),
                                        List.of(row.text(2).split("\\+")),
                                        Raiser.Effect.valueOf(row.text(3))))
                .toList();
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
