package dev.threadproof.agent.runtime.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLineTest {

  @Test
  void nestsWithCommasWhereTheyBelong() {
    JsonLine line = new JsonLine("race").put("n", 3).openArray("sides");
    line.openObject().put("stack", List.of("a", "b")).put("held", List.of()).closeObject();
    line.openObject().closeObject().closeArray();
    line.openObject("left").put("x", 1).closeObject().put("end", "");
    assertThat(line)
        .hasToString(
            "{\"event\":\"race\",\"n\":3,\"sides\":[{\"stack\":[\"a\",\"b\"],\"held\":[]},{}],"
                + "\"left\":{\"x\":1},\"end\":\"\"}");
  }

  @Test
  void anyTextComesBackAsItWas() throws JsonProcessingException {
    String text = "quote \" back \\ line \n nul \0 e\u00e9 half \ud800 pair \ud83d\ude00";
    String line = new JsonLine("x").put("text", text).toString();
    assertThat(line.lines()).hasSize(1);
    assertThat(new ObjectMapper().readTree(line).get("text").asText()).isEqualTo(text);
  }
}
