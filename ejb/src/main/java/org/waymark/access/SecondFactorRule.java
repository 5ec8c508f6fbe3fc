package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who has to have a second factor: every role but the one that sees no person at all. The accounts
 * of the demonstration are exempt, and only where it runs: elsewhere the mark on an account counts
 * for nothing.
 */
@ApplicationScoped
class SecondFactorRule {

    private static final Set<Role> WITHOUT = EnumSet.of(Role.COMMISSIONER_ANALYST);

    @Inject
    @ConfigProperty(name = "waymark.second.factor", defaultValue = "required")
    String setting;

    @Inject
    @ConfigProperty(name = "waymark.demonstration", defaultValue = "no")
    String demonstration;

    SecondFactorRule() {}

    SecondFactorRule(String setting, String demonstration) {
        this.setting = setting;
        this.demonstration = demonstration;
    }

    /** Anything but a plain "off" asks for it. */
    boolean isNeeded(Collection<Role> roles, boolean markedExempt) {
        return !setting.strip().equalsIgnoreCase("off")
                && !(markedExempt && isDemonstration())
                && roles.stream().anyMatch(role -> !WITHOUT.contains(role));
    }

    boolean isDemonstration() {
        return demonstration.strip().equalsIgnoreCase("yes");
    }
}
