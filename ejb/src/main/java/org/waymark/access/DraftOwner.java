package org.waymark.access;

import java.util.Optional;

/**
 * Says under whose key the draft of a sealed form is sealed that names no case, as far as the actor
 * may fill in that form.
 */
public interface DraftOwner {

    /**
     * @param formKey of the form
     * @return id of a key; empty when the form is none of these
     * @throws org.waymark.shared.NotFound when the form is not the actor's
     */
    Optional<Long> of(String formKey);
}
