package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PowerCutIT extends Running {

    @Test
    void a_server_that_was_killed_comes_back_with_the_application() {
        try {
            Server.kill();
        } finally {
            Server.start();
        }
        HttpResponse<String> answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
    }
}
