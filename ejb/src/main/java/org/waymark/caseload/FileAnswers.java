package org.waymark.caseload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseScope;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.TypedText;

/**
 * One file of an audit, question by question, with what its worker is to do; and what was found in
 * the files of one's own cases.
 */
@Stateless
@Guarded
public class FileAnswers {

    /** The kind of the task that a worker gets. */
    static final String KIND = "FILE_AUDIT";

    private static final String QUESTIONS = "file_audit";
    private static final int LONGEST_REMARK = 500;
    private static final int LONGEST_ACTION = 150;

    @Inject private FileAuditStore store;
    @Inject private ManagedServices managed;
    @Inject private CaseAccess cases;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * A question with its answer.
     *
     * @param code of {@code file_audit}
     * @param value null while it is not answered
     */
    public record Question(String code, String label, FileAudits.Value value, String remark) {}

    /**
     * A file.
     *
     * @param version goes back with the answers
     * @param by who looked through it; null while nobody has
     */
    public record Shown(
            FileAudits.Audit audit,
            FileAudits.File file,
            int version,
            String by,
            List<Question> questions) {}

    /**
     * What was found in one file of the actor's own.
     *
     * @param answers those that are not in order, or have a remark
     */
    public record Finding(
            String reference, Instant at, String by, List<FileAudits.Answer> answers) {}

    /**
     * One file, for a manager who manages its case.
     *
     * @throws NotFound when it is none of theirs
     */
    @Needs(Right.CASE_MANAGE)
    public Shown one(long fileId) {
        Row row = found(fileId);
        FileAudits.Audit audit = audit(row);
        subject.override(
                row.number(5), row.number(6), "file looked through", FileAudits.why(audit));
        Map<String, FileAudits.Answer> given = new HashMap<>();
        store.answers(fileId).forEach(each -> given.put(each.text(0), answer(each, 0)));
        return new Shown(
                audit,
                FileAudits.file(row),
                row.count(4),
                row.text(11),
                questions().stream()
                        .map(
                                entry -> {
                                    FileAudits.Answer answer = given.get(entry.code());
                                    return new Question(
                                            entry.code(),
                                            entry.label(),
                                            answer == null ? null : answer.value(),
                                            answer == null ? null : answer.remark());
                                })
                        .toList());
    }

    /**
     * The answers of a file, and what its worker is to do.
     *
     * @param version as it was shown
     * @param action what is to be done; null for nothing
     * @throws BadInput naming each field that cannot be taken, questions by their code
     */
    @Needs(Right.CASE_MANAGE)
    public void save(
            long fileId,
            int version,
            List<FileAudits.Answer> typed,
            String action,
            LocalDate dueOn) {
        Row row = found(fileId);
        FileAudits.Audit audit = audit(row);
        subject.override(
                row.number(5), row.number(6), "file of an audit answered", FileAudits.why(audit));
        Map<String, String> problems = new LinkedHashMap<>();
        List<FileAudits.Answer> answers = checked(typed, problems);
        String task = null;
        try {
            task = TypedText.optional("action", action, LONGEST_ACTION);
        } catch (BadInput wrong) {
            problems.putAll(wrong.problems());
        }
        if (task != null && !row.flag(8)) {
            problems.put("action", "The case is closed: nobody can be given a task in it.");
        } else if (task != null && dueOn == null) {
            problems.put("dueOn", "Enter by when.");
        } else if (task != null && dueOn.isBefore(today())) {
            problems.put("dueOn", "This day is over.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        store.done(fileId, version, current.get().id(), clock.instant());
        answers.forEach(each -> store.answer(fileId, each));
        if (task != null) {
            cases.remind(
                    row.number(5), KIND, "After a file audit: " + task, WorkingDays.endOf(dueOn));
        }
    }

    private List<FileAudits.Answer> checked(
            List<FileAudits.Answer> typed, Map<String, String> problems) {
        List<FileAudits.Answer> answers = new ArrayList<>();
        for (CodeEntry entry : questions()) {
            FileAudits.Answer said =
                    typed.stream()
                            .filter(each -> entry.code().equals(each.question()))
                            .findFirst()
                            .orElse(null);
            if (said == null || said.value() == null) {
                problems.put(entry.code(), "Say yes, no, or that it does not apply.");
                continue;
            }
            if (!TypedText.fits(said.remark(), LONGEST_REMARK)) {
                problems.put(entry.code(), TypedText.tooLong(said.remark(), LONGEST_REMARK));
                continue;
            }
            String remark = TypedText.optional(entry.code(), said.remark(), LONGEST_REMARK);
            answers.add(new FileAudits.Answer(entry.code(), said.value(), remark));
        }
        return answers;
    }

    /** What managers found in the files of cases that the actor works now, the newest first. */
    @Needs(Right.CASE_WORK)
    public List<Finding> mine() {
        subject.list("what was found in own files");
        Map<Long, Finding> findings = new LinkedHashMap<>();
        for (Row row : store.findings(CaseScope.workedBy(current.get()))) {
            Finding finding =
                    findings.computeIfAbsent(
                            row.number(0),
                            id -> {
                                subject.supportCase(
                                        row.number(1), row.number(2), "findings of a file audit");
                                return new Finding(
                                        row.text(3),
                                        Columns.instant(row.columns()[4]),
                                        row.text(8),
                                        new ArrayList<>());
                            });
            FileAudits.Answer answer = answer(row, 5);
            if (answer.value() == FileAudits.Value.NO || answer.remark() != null) {
                finding.answers().add(answer);
            }
        }
        return List.copyOf(findings.values());
    }

    private static FileAudits.Answer answer(Row row, int from) {
        return new FileAudits.Answer(
                row.text(from), FileAudits.Value.valueOf(row.text(from + 1)), row.text(from + 2));
    }

    private List<CodeEntry> questions() {
        return reference.entries(QUESTIONS);
    }

    private Row found(long fileId) {
        return store.file(fileId, CaseScope.managedBy(current.get())).orElseThrow(NotFound::new);
    }

    private FileAudits.Audit audit(Row file) {
        Map<Long, String> services = managed.of(current.get());
        return store.audit(file.number(1), services.keySet())
                .map(row -> FileAudits.audit(row, services))
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
