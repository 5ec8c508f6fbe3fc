package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.waymark.casework.Note;
import org.waymark.casework.NoteQuery;
import org.waymark.casework.Support;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * The notes of a case, newest first; one that is being written, or one that is being corrected:
 * both kept as a draft while they are typed.
 */
@Named
@RequestScoped
public class NotesView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private Support support;
    @Inject private NoteQuery query;
    @Inject private PageMessages messages;

    private Note.Kind kind = Note.Kind.FACTUAL;
    private String text;
    private String corrected;
    private String why;
    private Long before;
    private Long fix;
    private NoteQuery.NoteRow wrong;
    private List<NoteQuery.NoteRow> notes;

    /** Which note is corrected is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        String asked = parameters.text("fix");
        fix = Ids.read(asked).orElse(null);
    }

    public String save() {
        try {
            support.note(file.reference(), kind, text);
            messages.saved("Note saved.");
            return file.again("notes");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String correct() {
        try {
            support.correct(file.reference(), fix, corrected, why);
            messages.saved("Note corrected. The earlier words stay below it.");
            return file.again("notes");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** The note that is corrected; null when none is. */
    public NoteQuery.NoteRow getWrong() {
        if (wrong == null && fix != null) {
            wrong = query.note(file.reference(), fix);
        }
        return wrong;
    }

    /** Before the page is drawn: a note that is not there is an answer and not half a page. */
    public void open() {
        file.open();
        getWrong();
    }

    public List<NoteQuery.NoteRow> getNotes() {
        List<NoteQuery.NoteRow> all = all();
        return all.size() > NoteQuery.PAGE ? all.subList(0, NoteQuery.PAGE) : all;
    }

    public Long getEarlier() {
        return all().size() <= NoteQuery.PAGE ? null : all().get(NoteQuery.PAGE - 1).id();
    }

    private List<NoteQuery.NoteRow> all() {
        if (notes == null) {
            notes = query.notes(file.reference(), before);
        }
        return notes;
    }

    /** What a note may be: oversight is recorded by a manager of the case only. */
    public List<Note.Kind> getKinds() {
        return Arrays.stream(Note.Kind.values())
                .filter(each -> each != Note.Kind.OVERSIGHT || file.isManaged())
                .toList();
    }

    /** May whoever looks correct this note? */
    public boolean isCorrectable(NoteQuery.NoteRow note) {
        return !note.superseded()
                && file.getHeader().state().isOpen()
                && (note.kind() != Note.Kind.OVERSIGHT || file.isManaged());
    }

    public Long getFix() {
        return fix;
    }

    public Note.Kind getKind() {
        return kind;
    }

    public void setKind(Note.Kind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Begins with the words as they stand. */
    public String getCorrected() {
        return corrected == null && getWrong() != null ? getWrong().text() : corrected;
    }

    public void setCorrected(String corrected) {
        this.corrected = corrected == null ? "" : corrected;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
