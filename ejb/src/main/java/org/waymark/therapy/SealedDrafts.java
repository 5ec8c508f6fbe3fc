package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.waymark.access.DraftOwner;
import org.waymark.access.DraftSeal;
import org.waymark.casework.CaseAccess;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedDraftText;
import org.waymark.person.seal.SealedField;

/**
 * Drafts of sealed notes, and those about restricted people, under the key of the person whose case
 * the form names, or of what a {@link DraftOwner} says: what is destroyed with the key is also what
 * was only begun.
 */
@ApplicationScoped
class SealedDrafts implements DraftSeal {

    @Inject private CaseAccess cases;
    @Inject private PersonKeys keys;
    @Inject @Any private Instance<DraftOwner> owners;

    @Override
    public String seal(long accountId, String formKey, String content) {
        byte[] plain = content.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder()
                .encodeToString(keys.seal(person(formKey), field(accountId, formKey), plain));
    }

    @Override
    public String open(long accountId, String formKey, String kept) {
        byte[] sealed = Base64.getDecoder().decode(kept);
        return keys.openText(person(formKey), field(accountId, formKey), sealed);
    }

    @Override
    public String sealFor(long personId, long accountId, String formKey, String content) {
        return SealedDraftText.sealed(keys, personId, accountId, formKey, content);
    }

    @Override
    public String openAny(long accountId, String formKey, String kept) {
        return SealedDraftText.opened(keys, accountId, formKey, kept);
    }

    /** Through the scope that the form itself has. */
    private long person(String formKey) {
        for (DraftOwner owner : owners) {
            Optional<Long> id = owner.of(formKey);
            if (id.isPresent()) {
                return id.get();
            }
        }
        String reference = formKey.substring(formKey.lastIndexOf(':') + 1);
        return formKey.equals(KEY + reference)
                ? cases.personOfShared(reference) // a sealed note, which the therapist writes
                : cases.personOf(reference);
    }

    private static SealedField field(long accountId, String formKey) {
        return SealedDraftText.field(accountId, formKey);
    }
}
