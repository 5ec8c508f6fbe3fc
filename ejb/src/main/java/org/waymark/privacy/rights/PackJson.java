package org.waymark.privacy.rights;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;

/** A copy of a record for machines: UTF-8, instants as ISO 8601 in UTC. */
final class PackJson {

    private PackJson() {}

    static byte[] of(AccessPack pack) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        int number = 1;
        for (AccessPack.Part part : pack.parts()) {
            JsonObjectBuilder object =
                    Json.createObjectBuilder()
                            .add("number", number++)
                            .add("title", part.title())
                            .add("complete", part.choice() == RightsItem.Choice.INCLUDE)
                            .add("text", part.text());
            if (part.at() != null) {
                object.add("at", part.at().toString());
            }
            parts.add(object);
        }
        JsonArrayBuilder reasons = Json.createArrayBuilder();
        pack.reasons().forEach(reasons::add);
        JsonObject json =
                Json.createObjectBuilder()
                        .add("request", pack.reference())
                        .add("provider", pack.provider())
                        .add("madeAt", pack.madeAt().toString())
                        .add("parts", parts)
                        .add("somethingKeptBack", pack.withheld() > 0)
                        .add("reasons", reasons)
                        .build();
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
