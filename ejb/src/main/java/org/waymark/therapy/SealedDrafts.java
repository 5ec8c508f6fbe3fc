package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.waymark.access.DraftSeal;
import org.waymark.casework.CaseAccess;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedDraftText;
import org.waymark.person.seal.SealedField;

/**
 * Drafts of sealed notes, and those about restricted people, under the key of the person whose case
 * the form names: what is destroyed with the key is also what was only begun.
 */
@ApplicationScoped
class SealedDrafts implements DraftSeal {

    @Inject private CaseAccess cases;
    @Inject private PersonKeys keys;

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

    private long person(String formKey) {
        return cases.personOf(formKey.substring(formKey.lastIndexOf(':') + 1));
    }

    private static SealedField field(long accountId, String formKey) {
        return SealedDraftText.field(accountId, formKey);
    }
}
