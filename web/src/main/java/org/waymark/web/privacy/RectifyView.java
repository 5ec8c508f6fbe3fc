package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.waymark.privacy.rights.Rectification;
import org.waymark.privacy.rights.RectificationQuery;
import org.waymark.privacy.rights.RightsRectifying;

/** What somebody says is wrong in their record, and what it should say. */
@Named
@RequestScoped
public class RectifyView {

    @Inject private RequestFile asked;
    @Inject private RightsRectifying rectifying;
    @Inject private RectificationQuery query;

    private Rectification.Target target;
    private Long noteId;
    private String becomes;
    private String statement;
    private Optional<RectificationQuery.Shown> said;
    private List<RightsRectifying.Choice> notes;

    public String say() {
        return asked.saving(
                () -> rectifying.say(asked.reference(), target, noteId, becomes, statement),
                "It is on record what is to be put right.");
    }

    /** What was said so far; null when nothing was. */
    public RectificationQuery.Shown getSaid() {
        if (said == null) {
            said = query.ofRequest(asked.reference());
        }
        return said.orElse(null);
    }

    public List<RightsRectifying.Choice> getNotes() {
        if (notes == null) {
            notes = rectifying.notes(asked.reference());
        }
        return notes;
    }

    public Rectification.Target[] getTargets() {
        return Rectification.Target.values();
    }

    public Rectification.Target getTarget() {
        return target == null && getSaid() != null ? getSaid().target() : target;
    }

    public void setTarget(Rectification.Target target) {
        this.target = target;
    }

    public Long getNoteId() {
        return noteId == null && getSaid() != null ? getSaid().targetId() : noteId;
    }

    public void setNoteId(Long noteId) {
        this.noteId = noteId;
    }

    public String getBecomes() {
        return becomes == null && getSaid() != null ? getSaid().newValue() : becomes;
    }

    public void setBecomes(String becomes) {
        this.becomes = becomes;
    }

    public String getStatement() {
        if (statement != null) {
            return statement;
        }
        return getSaid() == null ? asked.getShown().wanted() : getSaid().statement();
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
