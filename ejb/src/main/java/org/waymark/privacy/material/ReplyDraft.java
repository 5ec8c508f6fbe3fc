package org.waymark.privacy.material;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The letter that goes back with a request that cannot be dealt with as it is. It names nobody and
 * says nothing of the case, not even whether there is one.
 */
final class ReplyDraft {

    private ReplyDraft() {}

    static String of(Asked asked, String reference, Collection<Shortfall> shortfalls) {
        return """
               Your reference: %s
               Our reference: %s

               We cannot deal with your request as it stands.

               %s

               Requests for information about victims are made under Chapter 3A of Part 2 of the \
               Police, Crime, Sentencing and Courts Act 2022. They have to be relevant to a \
               reasonable line of enquiry, necessary and proportionate, and the victim has to be \
               given notice. This reply does not say whether we hold any information. Nothing is \
               given until the request has been put right."""
                .formatted(
                        asked.authorityRef(),
                        reference,
                        shortfalls.stream()
                                .map(shortfall -> "- " + shortfall.sentence())
                                .collect(Collectors.joining("\n")));
    }
}
