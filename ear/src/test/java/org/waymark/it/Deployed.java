package org.waymark.it;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/**
 * Base of the tests that run <em>inside</em> the server, in the real application: they may
 * {@code @Inject} what the ejb module offers ({@code @Stateless} workflows, queries, the clock) and
 * use {@code @Resource} and {@code UserTransaction}. One deployment is shared by the whole suite,
 * and one database: a test makes what it needs and counts only that.
 *
 * <p>Beans of the web module cannot be injected (they live in their own web application): test them
 * through HTTP with {@link Running} or {@link Browser}.
 */
@ArquillianTest
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class Deployed {

    @Deployment
    public static EnterpriseArchive waymark() {
        return RealEar.withTests();
    }
}
