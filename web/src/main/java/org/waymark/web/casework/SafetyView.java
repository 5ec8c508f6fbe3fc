package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casework.ContactPoints;
import org.waymark.casework.ContactQuery;
import org.waymark.casework.ContactSafety;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** What is safe to use to reach somebody: one form for each contact point, and "do not contact". */
@Named
@RequestScoped
public class SafetyView {

    @Inject private CaseFile file;
    @Inject private ContactSafety safety;
    @Inject private ContactPoints points;
    @Inject private PageMessages messages;

    private final Map<Long, SafetyForm> forms = new HashMap<>();
    private String forbidWhy;
    private String liftWhy;

    private interface Work {
        void run();
    }

    /** The form of one contact point. */
    public SafetyForm form(ContactQuery.Point point) {
        return forms.computeIfAbsent(point.id(), id -> SafetyForm.of(point));
    }

    public List<SelectItem> getSafeAnswers() {
        return List.of(
                new SelectItem(null, "Not asked"),
                new SelectItem("Y", "Yes, safe"),
                new SelectItem("N", "No, not safe"));
    }

    /**
     * Keeps the answers.
     *
     * @param row of the contact point on the page, where its fields are
     */
    public String saveAnswers(ContactQuery.Point point, int row) {
        SafetyForm form = form(point);
        return saved(
                form,
                "points:" + row + ":answers:",
                "Safe contact updated.",
                () -> {
                    requireSame(form, point);
                    try {
                        safety.answer(
                                file.reference(),
                                point.id(),
                                form.getSeenVersion(),
                                form.answers(),
                                form.getReason());
                    } catch (ChangedMeanwhile changed) {
                        form.showBoth(point.version());
                        throw changed;
                    }
                });
    }

    public String release(ContactQuery.Point point, int row) {
        SafetyForm form = form(point);
        return saved(
                form,
                "points:" + row + ":review:",
                "Reviewed. It may be used again as it is marked.",
                () -> {
                    requireSame(form, point);
                    safety.release(file.reference(), point.id(), form.getReleaseReason());
                });
    }

    /** It is no longer in use. */
    public String end(ContactQuery.Point point, int row) {
        SafetyForm form = form(point);
        return saved(
                form,
                "points:" + row + ":ending:",
                "It is no longer in use. Nothing goes there any more.",
                () -> {
                    requireSame(form, point);
                    try {
                        points.end(
                                file.reference(),
                                point.id(),
                                form.getSeenVersion(),
                                form.getEndWhy());
                    } catch (ChangedMeanwhile changed) {
                        form.showBoth(point.version());
                        throw changed;
                    }
                });
    }

    private static void requireSame(SafetyForm form, ContactQuery.Point point) {
        if (form.getSeenPoint() != point.id()) {
            throw new ChangedMeanwhile();
        }
    }

    public String forbid() {
        return saved(
                null,
                "",
                "Recorded: do not contact. Every channel is blocked.",
                () -> safety.forbid(file.reference(), forbidWhy));
    }

    public String lift() {
        return saved(
                null,
                "",
                "Lifted. Contact may be made as it is marked.",
                () -> safety.lift(file.reference(), liftWhy));
    }

    /** What was typed stays when it was refused, and the words stand beside the field. */
    private String saved(SafetyForm form, String prefix, String notice, Work work) {
        try {
            work.run();
            messages.saved(notice);
            return file.again("contact");
        } catch (BadInput bad) {
            bad.problems()
                    .forEach(
                            (field, text) ->
                                    messages.problem(
                                            List.of("state", "way").contains(field)
                                                    ? null
                                                    : prefix + field,
                                            text));
        } catch (Refusal refused) {
            messages.refused(refused);
        }
        if (form != null) {
            form.reopen();
        }
        return null;
    }

    public String getForbidWhy() {
        return forbidWhy;
    }

    public void setForbidWhy(String forbidWhy) {
        this.forbidWhy = forbidWhy;
    }

    public String getLiftWhy() {
        return liftWhy;
    }

    public void setLiftWhy(String liftWhy) {
        this.liftWhy = liftWhy;
    }
}
