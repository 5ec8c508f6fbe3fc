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
import org.waymark.access.Drafts;
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
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;
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
    private static final int LONGEST_ACTION = 150;

    /** Files of one page of what was found. */
    private static final int PAGE = 20;

    /** How the draft of the form of one file is called; its page names it the same. */
    private static final String DRAFT = "fileaudit-";

    @Inject private FileAuditStore store;
    @Inject private ManagedServices managed;
    @Inject private CaseAccess cases;
    @Inject private Drafts drafts;
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
     * @param opens may the actor open the case now? Otherwise they are asked something first, and
     *     no draft is kept until they have answered
     */
    public record Shown(
            FileAudits.Audit audit,
            FileAudits.File file,
            int version,
            String by,
            boolean opens,
            List<Question> questions) {}

    /**
     * What was found in one file of the actor's own.
     *
     * @param answers those that are not in order, or have a remark
     */
    public record Finding(
            long id, String reference, Instant at, String by, List<FileAudits.Answer> answers) {}

    /**
     * One file, for a manager who manages its case and does not work it.
     *
     * @throws NotFound when it is none of theirs, or is their own
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
                cases.opens(row.text(7)),
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
        List<FileAudits.Answer> answers = FileAnswerCheck.checked(questions(), typed, problems);
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
        drafts.discard(DRAFT + fileId + ":" + row.text(7));
    }

    /**
     * What managers found in the files of cases that the actor works now, the newest first.
     *
     * @param before the file behind which the page begins, as {@link PageKey#text} has it; null for
     *     the first page
     */
    @Needs(Right.CASE_WORK)
    public Page<Finding> mine(String before) {
        subject.list("what was found in own files");
        PageKey key = PageKey.of(null, before);
        boolean first = key.equals(PageKey.START);
        Map<Long, Finding> findings = new LinkedHashMap<>();
        Map<Long, Row> rows = new HashMap<>();
        for (Row row :
                store.findings(CaseScope.workedBy(current.get()), first ? null : key, PAGE + 1)) {
            rows.put(row.number(0), row);
            Finding finding =
                    findings.computeIfAbsent(
                            row.number(0),
                            id ->
                                    new Finding(
                                            id,
                                            row.text(3),
                                            Columns.instant(row.columns()[4]),
                                            row.text(8),
                                            new ArrayList<>()));
            if (row.text(5) != null) {
                finding.answers().add(answer(row, 5));
            }
        }
        Page<Finding> page = Page.of(List.copyOf(findings.values()), PAGE, first, false);
        for (Finding each : page.rows()) {
            Row row = rows.get(each.id());
            subject.supportCase(row.number(1), row.number(2), "findings of a file audit");
        }
        return page;
    }

    private static FileAudits.Answer answer(Row row, int from) {
        return new FileAudits.Answer(
                row.text(from), FileAudits.Value.valueOf(row.text(from + 1)), row.text(from + 2));
    }

    private List<CodeEntry> questions() {
        return reference.entries(QUESTIONS);
    }

    private Row found(long fileId) {
        return store.file(fileId, current.get().id(), CaseScope.managedBy(current.get()))
                .orElseThrow(NotFound::new);
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
