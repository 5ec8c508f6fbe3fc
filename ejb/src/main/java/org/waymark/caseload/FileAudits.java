package org.waymark.caseload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * A manager draws a sample of the files of a service by chance and sees what was found, in counts.
 * Restricted files are drawn and shown for those who are named on them alone, and nobody looks
 * through files of their own.
 */
@Stateless
@Guarded
public class FileAudits {

    static final long SEEDS = 1_000_000_000L;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject private FileAuditStore store;
    @Inject private ManagedServices managed;
    @Inject private SampleCheck check;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Which files are drawn from. */
    public enum Which {
        BOTH("Open and closed"),
        OPEN("Open now"),
        CLOSED("Closed in the period");

        private final String label;

        Which(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What was found to a question. */
    public enum Value {
        YES("Yes"),
        NO("No"),
        NA("Does not apply");

        private final String label;

        Value(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One answer; its question is a code of {@code file_audit}. */
    public record Answer(String question, Value value, String remark) {}

    /**
     * A sample to be drawn.
     *
     * @param workerId null for all workers
     * @param seed null for a new one; the one of an earlier audit draws the same again
     */
    public record Draw(
            Long serviceId,
            Long workerId,
            LocalDate from,
            LocalDate to,
            Which which,
            Integer size,
            Long seed,
            String reason) {}

    /** An audit. */
    public record Audit(
            long id,
            String service,
            String worker,
            LocalDate from,
            LocalDate to,
            Which which,
            long seed,
            String reason,
            String by,
            Instant at) {}

    /**
     * A file that was drawn; its place among all that were drawn stays out: a number that is
     * missing would say that somebody is hidden.
     *
     * @param worker whoever worked it then; null for nobody
     */
    public record File(long id, String reference, boolean open, String worker, Instant doneAt) {}

    /** How often a question was answered how. */
    public record Count(String question, long yes, long no, long na) {}

    /** An audit with its files and what was found, as far as the actor may see these files. */
    public record Shown(Audit audit, List<File> files, List<Count> counts) {

        /** How many have been looked through. */
        public long done() {
            return files.stream().filter(file -> file.doneAt() != null).count();
        }
    }

    /** The services to draw from, by id with their names. */
    @Needs(value = Right.CASE_MANAGE, audited = false)
    public Map<Long, String> services() {
        return managed.of(current.get());
    }

    /** Those of the actor's services, the newest first. */
    @Needs(Right.CASE_MANAGE)
    public List<Audit> list() {
        subject.list("audits of files");
        Map<Long, String> services = services();
        return store.audits(services.keySet()).stream().map(row -> audit(row, services)).toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound when it is of a service that the actor does not manage
     */
    @Needs(Right.CASE_MANAGE)
    public Shown one(long id) {
        Map<Long, String> services = services();
        Audit audit =
                store.audit(id, services.keySet())
                        .map(row -> audit(row, services))
                        .orElseThrow(NotFound::new);
        CaseScope scope = CaseScope.managedBy(current.get());
        long actor = current.get().id();
        List<Row> rows = store.files(id, actor, scope);
        String why = why(audit);
        rows.forEach(
                row ->
                        subject.override(
                                row.number(5), row.number(6), "in the sample of audit " + id, why));
        return new Shown(
                audit,
                rows.stream().map(FileAudits::file).toList(),
                counts(store.counts(id, actor, scope)));
    }

    /**
     * Draws a sample.
     *
     * @return the id of the audit
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.CASE_MANAGE)
    public long draw(Draw typed) {
        Draw draw = check.checked(typed, services());
        long actor = current.get().id();
        long seed = draw.seed() == null ? CHANCE.nextLong(SEEDS) : draw.seed();
        List<Long> sample =
                SampleOrder.drawn(
                        store.candidates(draw, actor, CaseScope.managedBy(current.get())),
                        seed,
                        draw.size());
        if (sample.isEmpty()) {
            throw new BadInput("size", "There is no file to be drawn. Choose a longer period.");
        }
        long id = Ids.next();
        subject.list("sample of %d files drawn with %d".formatted(sample.size(), seed));
        store.add(id, draw, seed, actor, clock.instant());
        int place = 1;
        for (long each : sample) {
            store.drawn(Ids.next(), id, each, place++);
        }
        return id;
    }

    /** In the order of the list; of questions that were ended since, behind them. */
    private List<Count> counts(List<Row> rows) {
        Map<String, long[]> found = new LinkedHashMap<>();
        reference.entries("file_audit").forEach(entry -> found.put(entry.code(), null));
        for (Row row : rows) {
            long[] numbers = Optional.ofNullable(found.get(row.text(0))).orElse(new long[3]);
            numbers[Value.valueOf(row.text(1)).ordinal()] = row.number(2);
            found.put(row.text(0), numbers);
        }
        List<Count> counts = new ArrayList<>();
        found.forEach(
                (code, numbers) -> {
                    if (numbers != null) {
                        counts.add(new Count(code, numbers[0], numbers[1], numbers[2]));
                    }
                });
        return counts;
    }

    /** The reason for which files are looked into, as the audit trail has it. */
    static String why(Audit audit) {
        return "File audit of %s, %s to %s: %s"
                .formatted(audit.service(), audit.from(), audit.to(), audit.reason());
    }

    static Audit audit(Row row, Map<Long, String> services) {
        return new Audit(
                row.number(0),
                services.get(row.number(1)),
                row.text(2),
                row.date(3),
                row.date(4),
                Which.valueOf(row.text(5)),
                row.number(7),
                row.text(8),
                row.text(9),
                Columns.instant(row.columns()[10]));
    }

    static File file(Row row) {
        return new File(
                row.number(0),
                row.text(7),
                row.flag(8),
                row.text(10),
                Columns.instant(row.columns()[3]));
    }
}
