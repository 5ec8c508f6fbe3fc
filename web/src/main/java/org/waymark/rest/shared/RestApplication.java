package org.waymark.rest.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The interface for machines: forces, partners and the operator's own tools. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Waymark",
                        version = "1",
                        description =
                                "Feeds, referrals and published figures. Every call names its client by"
                                        + " HTTP Basic. Errors are"
                                        + " {\"error\":{\"code\",\"message\",\"fields\"}}; instants are"
                                        + " UTC; numbers of batches are text, as they are longer than"
                                        + " JavaScript's numbers.",
                        license =
                                @License(
                                        name = "Apache-2.0",
                                        url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        security = @SecurityRequirement(name = "client"))
@SecurityScheme(
        securitySchemeName = "client",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "Id and secret of a client")
public class RestApplication extends Application {}
