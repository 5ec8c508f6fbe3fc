package org.waymark.access;

import java.time.Instant;
import java.util.List;

/**
 * Who somebody is by the word of the provider, after its token was checked.
 *
 * @param subject its own unchanging number of the person; names are for reading only
 * @param username what they sign in with there, or null
 * @param session its own number of the session, or null
 * @param secondFactor has it asked for one, as far as the settings take its word?
 * @param provedAt when they last proved there who they are, or null when it does not say
 */
public record ProviderIdentity(
        String issuer,
        String subject,
        String username,
        String displayName,
        String email,
        List<String> groups,
        String session,
        boolean secondFactor,
        Instant provedAt) {}
