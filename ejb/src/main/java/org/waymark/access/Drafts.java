package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.Reference;

/**
 * What somebody is typing, kept on the server every few seconds, so that a validation error, a
 * time-out, a sign-out or a killed server loses nothing. A draft is its author's alone; nobody else
 * can name it.
 */
@Stateless
@Guarded
public class Drafts {

    static final int LONGEST_KEY = 120;
    static final int LONGEST_CONTENT = 200_000;

    /** Drafts of one account. */
    static final int MOST = 500;

    @Inject private DraftStore store;
    @Inject private CurrentActor current;
    @Inject private AuditTrail trail;
    @Inject private RecordQuery records;
    @Inject private DraftSeal seal;
    @Inject private Clock clock;

    /**
     * A kept draft.
     *
     * @param content what the form sent, as JSON
     */
    public record Draft(String content, Instant savedAt) {}

    /**
     * Keeps the content under the form's key, replacing what was kept before; answers when it was
     * kept.
     *
     * @throws NotAllowed when the actor may not fill in this form
     * @throws BadInput when there is no such form, or there are too many drafts
     */
    @Needs(value = Right.SIGNED_IN, audited = false)
    public Instant keep(String formKey, String content) {
        check(formKey);
        if (content.length() > LONGEST_CONTENT) {
            throw new BadInput("content", "This is too long to keep as a draft. Shorten it.");
        }
        Instant now = clock.instant();
        long account = current.get().id();
        if (store.count(account, formKey) >= MOST) {
            throw new BadInput(
                    "key", "You have too many drafts. Save or throw away some of them first.");
        }
        store.keep(account, formKey, stored(account, formKey, content), now);
        return now;
    }

    /**
     * What was typed before: it may be as much as the record itself, so that having read it is
     * written down when there was something, with whom it is about when the form's key says so.
     */
    @Needs(value = Right.SIGNED_IN, audited = false)
    public Optional<Draft> find(String formKey) {
        check(formKey);
        Optional<Draft> found = store.find(current.get().id(), formKey);
        if (found.isPresent()) {
            trail.done("Drafts.find", about(formKey));
        }
        return found.map(draft -> opened(formKey, draft));
    }

    /** That there is such a form, and that the actor may fill it in now. */
    private void check(String formKey) {
        DraftForms.Form form =
                formKey.length() > LONGEST_KEY ? null : DraftForms.of(formKey).orElse(null);
        Actor actor = current.get();
        if (actor.mustChangePassword() || actor.mustSetUpSecondFactor()) {
            throw new NotAllowed("Change your password or set up your second factor first.");
        }
        if (form == null) {
            throw new BadInput("key", "This draft has no usable name.");
        }
        if (!actor.may(form.right())) {
            throw new NotAllowed("Your role does not fill in this form.");
        }
    }

    private String stored(long account, String formKey, String content) {
        if (isSealed(formKey)) {
            return seal.seal(account, formKey, content);
        }
        List<Long> people =
                Arrays.stream(formKey.split(":"))
                        .flatMap(part -> Reference.parse(part).stream())
                        .flatMap(reference -> records.restricted(reference).stream())
                        .toList();
        return people.isEmpty() ? content : seal.sealFor(people.get(0), account, formKey, content);
    }

    private Draft opened(String formKey, Draft draft) {
        long account = current.get().id();
        return new Draft(
                isSealed(formKey)
                        ? seal.open(account, formKey, draft.content())
                        : seal.openAny(account, formKey, draft.content()),
                draft.savedAt());
    }

    private static boolean isSealed(String formKey) {
        return formKey.startsWith(DraftSeal.KEY);
    }

    private List<AuditSubject.Entry> about(String formKey) {
        List<AuditSubject.Entry> named =
                Arrays.stream(formKey.split(":"))
                        .flatMap(part -> Reference.parse(part).stream())
                        .flatMap(reference -> records.named(reference, formKey).stream())
                        .toList();
        return named.isEmpty()
                ? List.of(new AuditSubject.Entry(null, null, null, formKey, null))
                : named;
    }

    /** Called when the form has been saved for good, or its author throws the draft away. */
    @Needs(value = Right.SIGNED_IN, audited = false)
    public void discard(String formKey) {
        store.discard(current.get().id(), formKey);
    }
}
