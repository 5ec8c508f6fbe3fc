package org.waymark.web.therapy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.waymark.access.Right;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.therapy.SealedNoteQuery;
import org.waymark.therapy.SealedNotes;
import org.waymark.web.access.Me;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * The sealed notes of a case: that they were written, for whoever may open the case, and what they
 * say, for the counsellor who wrote them.
 */
@Named
@RequestScoped
public class SealedView {

    private static final SealedNoteQuery.Own NONE = new SealedNoteQuery.Own(false, Map.of(), null);

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private SealedNotes sealed;
    @Inject private SealedNoteQuery query;
    @Inject private Me me;
    @Inject private PageMessages messages;

    private String text;
    private Long before;
    private List<SealedNoteQuery.Existing> notes;
    private SealedNoteQuery.Own own;

    public String save() {
        try {
            sealed.write(
                    file.reference(),
                    text,
                    parameters.text("session") == null
                            ? null
                            : Long.valueOf(Ids.asked(parameters.text("session"))));
            messages.saved("Sealed note saved. Nobody but you can read it.");
            return file.again("sealed");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<SealedNoteQuery.Existing> getNotes() {
        List<SealedNoteQuery.Existing> all = all();
        return all.size() > SealedNoteQuery.PAGE ? all.subList(0, SealedNoteQuery.PAGE) : all;
    }

    public Long getEarlier() {
        return all().size() <= SealedNoteQuery.PAGE
                ? null
                : all().get(SealedNoteQuery.PAGE - 1).id();
    }

    /** What a note says; null when whoever looks did not write it, or it cannot be opened. */
    public String says(SealedNoteQuery.Existing note) {
        return getOwn().texts().get(note.id());
    }

    public SealedNoteQuery.Own getOwn() {
        if (own == null) {
            own = me.may(Right.SEALED_NOTES.name()) ? query.own(file.reference(), before) : NONE;
        }
        return own;
    }

    private List<SealedNoteQuery.Existing> all() {
        if (notes == null) {
            notes = query.exist(file.reference(), before);
        }
        return notes;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
