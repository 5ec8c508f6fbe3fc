package org.waymark.it;

import fish.payara.arquillian.container.payara.remote.PayaraDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Makes all test classes share one deployment: the first one deploys, the others find it there, and
 * it is left to whoever stops the server. Deploying takes far longer than most tests.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(
                DeployableContainer.class, PayaraDeployableContainer.class, Container.class);
    }

    /** The Payara adapter, deploying at most once in the life of this JVM. */
    public static class Container extends PayaraDeployableContainer {

        private static ProtocolMetaData deployed;

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            if (deployed == null) {
                deployed = super.deploy(archive);
            }
            return deployed;
        }

        @Override
        public void undeploy(Archive<?> archive) {
            // the next class wants it
        }
    }
}
