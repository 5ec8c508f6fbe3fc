package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.equality.EqualityAnswers;
import org.waymark.equality.EqualityAsking;
import org.waymark.equality.EqualityQuestion;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** What they choose to say about themselves; every question may be left unasked. */
@Named
@RequestScoped
public class EqualityView {

    @Inject private CaseFile file;
    @Inject private EqualityAsking asking;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;

    private EqualityAnswers record;
    private Map<String, String> said;
    private long seen;
    private boolean changedMeanwhile;

    /** Reads the answers before the page is drawn, so that "not found" is not half a page. */
    public void open() {
        file.open();
        getRecord();
    }

    public String keep() {
        try {
            Map<EqualityQuestion, String> answers = new EnumMap<>(EqualityQuestion.class);
            for (EqualityQuestion question : EqualityQuestion.values()) {
                answers.put(question, getSaid().get(question.list()));
            }
            asking.keep(file.reference(), new EqualityAnswers(answers, seen));
            messages.saved("Kept. It changes nothing about the support.");
            return file.again("equality");
        } catch (ChangedMeanwhile changed) {
            changedMeanwhile = true;
            seen = getRecord().version();
            messages.refused(changed);
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String takeBack() {
        try {
            asking.takeBack(file.reference());
            messages.saved("The answers are deleted. It changes nothing about the support.");
            return file.again("equality");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** As it is on record. */
    public EqualityAnswers getRecord() {
        if (record == null) {
            record = asking.of(file.reference());
        }
        return record;
    }

    /** Can something be written: in an open case, or to correct what is there? */
    public boolean isWritable() {
        return file.getHeader().state().isOpen() || !getRecord().isEmpty();
    }

    private void fill() {
        if (said == null) {
            said = new HashMap<>();
            getRecord().said().forEach((question, code) -> said.put(question.list(), code));
            seen = getRecord().version();
        }
    }

    /** Code of the answer by code list; one that is not there was not asked. */
    public Map<String, String> getSaid() {
        fill();
        return said;
    }

    /** What may be chosen today, and what is on record although it no longer may. */
    public List<CodeEntry> answers(String list) {
        List<CodeEntry> answers = new ArrayList<>(reference.entries(list));
        String code = getRecord().to(question(list));
        if (code != null && answers.stream().noneMatch(each -> each.code().equals(code))) {
            reference.codeLists().find(list, code).ifPresent(answers::add);
        }
        return answers;
    }

    /** What is on record about each question, in words. */
    public String recorded(String list) {
        String code = getRecord().to(question(list));
        return code == null ? "Not asked" : reference.label(list, code);
    }

    /** The question as it is asked. */
    public String words(String list) {
        return question(list).words();
    }

    private static EqualityQuestion question(String list) {
        return EqualityQuestion.valueOf(list.toUpperCase(Locale.ROOT));
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    /** The version that was on the page; it goes there and back. */
    public long getSeen() {
        fill();
        return seen;
    }

    public void setSeen(long seen) {
        fill();
        this.seen = seen;
    }
}
