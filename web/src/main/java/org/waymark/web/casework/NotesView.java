package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.casework.CaseFileQuery;
import org.waymark.casework.Note;
import org.waymark.casework.Support;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/**
 * The notes of a case, newest first, and the one that is being written: kept as a draft while it is
 * typed.
 */
@Named
@RequestScoped
public class NotesView {

    @Inject private CaseFile file;
    @Inject private Support support;
    @Inject private CaseFileQuery cases;
    @Inject private PageMessages messages;

    private Note.Kind kind = Note.Kind.FACTUAL;
    private String text;
    private String corrected;
    private String reason;
    private Long before;
    private List<CaseFileQuery.NoteRow> notes;

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

    public String correct(long noteId) {
        try {
            support.correct(file.reference(), noteId, corrected, reason);
            messages.saved("Note corrected. The earlier words stay below it.");
            return file.again("notes");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<CaseFileQuery.NoteRow> getNotes() {
        List<CaseFileQuery.NoteRow> all = all();
        return all.size() > CaseFileQuery.PAGE ? all.subList(0, CaseFileQuery.PAGE) : all;
    }

    public Long getEarlier() {
        return all().size() <= CaseFileQuery.PAGE ? null : all().get(CaseFileQuery.PAGE - 1).id();
    }

    private List<CaseFileQuery.NoteRow> all() {
        if (notes == null) {
            notes = cases.notes(file.reference(), before);
        }
        return notes;
    }

    public Note.Kind[] getKinds() {
        return Note.Kind.values();
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

    public String getCorrected() {
        return corrected;
    }

    public void setCorrected(String corrected) {
        this.corrected = corrected;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
