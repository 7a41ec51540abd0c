package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code kubectl} makes of {@code deploy/kubernetes}, and what must hold for everything that runs there. */
class KubernetesManifestsTest {
    private static final Path DEPLOY = Path.of(System.getProperty("entente.home"), "deploy");
    private static final String[] PROCESSES = {"agreements-service", "gateway", "investment-service", "trade-service"};
    private static final Map<String, List<JsonNode>> RENDERED = new ConcurrentHashMap<>();

    @BeforeAll
    static void requireKubectl() {
        assumeTrue(Programs.find("kubectl").isPresent(), "kubectl is not on the path: the manifests are not rendered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/local", "overlays/production"})
    void everyProcessHasADeploymentAServiceAnAccountABudgetAndAPolicy(String folder) {
        for (String kind : List.of("Deployment", "Service", "ServiceAccount", "PodDisruptionBudget", "NetworkPolicy")) {
            assertThat(list(folder, kind))
                    .as(kind)
                    .extracting(KubernetesManifestsTest::name)
                    .contains(PROCESSES);
        }
        assertThat(list(folder, "Deployment")).hasSize(PROCESSES.length);
        assertThat(list(folder, "Secret")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/local", "overlays/production"})
    void everyDeploymentIsWatchedAndStopsWithoutLosingARequest(String folder) {
        assertThat(list(folder, "Deployment")).allSatisfy(deployment -> {
            JsonNode rollout = deployment.at("/spec/strategy/rollingUpdate");
            JsonNode pod = deployment.at("/spec/template/spec");
            JsonNode container = onlyContainer(deployment);
            assertThat(rollout.path("maxUnavailable").asInt(-1)).isZero();
            assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
            assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
            assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
            assertThat(portNumber(container, "management")).isEqualTo(9000);
            assertThat(portNumber(container, "http")).isEqualTo(8080);
            assertThat(container.at("/lifecycle/preStop/sleep/seconds").asInt()).isEqualTo(5);
            assertThat(pod.path("terminationGracePeriodSeconds").asInt()).isGreaterThanOrEqualTo(5 + 3 + 10);
            assertThat(pod.path("topologySpreadConstraints")).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlays/local", "overlays/production"})
    void everyPodMeetsTheRestrictedStandardThatItsNamespaceEnforces(String folder) {
        assertThat(list(folder, "Namespace"))
                .singleElement()
                .satisfies(namespace -> assertThat(namespace
                                .at("/metadata/labels")
                                .path("pod-security.kubernetes.io/enforce")
                                .asText())
                        .isEqualTo("restricted"));
        assertThat(listWorkloads(folder)).allSatisfy(workload -> {
            JsonNode pod = workload.at("/spec/template/spec");
            JsonNode container = onlyContainer(workload);
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                    .isTrue();
            assertThat(container.at("/securityContext/capabilities/drop/0").asText())
                    .isEqualTo("ALL");
            assertThat(container.at("/resources/requests/cpu").asText()).isNotEmpty();
            assertThat(container.at("/resources/limits/memory").asText())
                    .isNotEmpty()
                    .isEqualTo(container.at("/resources/requests/memory").asText());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/local", "overlays/production"})
    void podsAreSelectedByTheirNameOnlyAndImagesHaveAVersion(String folder) {
        Stream.concat(
                        listWorkloads(folder).stream().map(workload -> workload.at("/spec/selector/matchLabels")),
                        list(folder, "Service").stream().map(service -> service.at("/spec/selector")))
                .forEach(selector ->
                        assertThat(new TreeSet<>(fieldNames(selector))).containsExactly("app.kubernetes.io/name"));
        assertThat(listWorkloads(folder))
                .allSatisfy(workload -> assertThat(
                                onlyContainer(workload).path("image").asText())
                        .matches(".+:.+")
                        .doesNotEndWith(":latest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/local", "overlays/production"})
    void onlyTheGatewayMayAskAService(String folder) {
        assertThat(list(folder, "NetworkPolicy"))
                .filteredOn(policy -> name(policy).equals("deny-all"))
                .singleElement()
                .satisfies(policy -> assertThat(policy.at("/spec/podSelector")).isEmpty());
        assertThat(list(folder, "NetworkPolicy"))
                .filteredOn(policy -> name(policy).endsWith("-service"))
                .hasSize(3)
                .allSatisfy(policy -> {
                    JsonNode ingress = policy.at("/spec/ingress");
                    assertThat(ingress).hasSize(1);
                    assertThat(ingress.at("/0/from")).hasSize(1);
                    assertThat(ingress.at("/0/from/0/podSelector/matchLabels")
                                    .path("app.kubernetes.io/name")
                                    .asText())
                            .isEqualTo("gateway");
                });
    }

    @Test
    void everyProcessHasAnImageThatRunsAsANumberedUser() throws IOException {
        for (String process : PROCESSES) {
            assertThat(DEPLOY.resolve("containers").resolve(process + ".Containerfile"))
                    .content()
                    .contains("USER 10001:10001", "EXPOSE 8080 9000", process + "/target/quarkus-app");
        }
    }

    @Test
    void everyFileCanBeReadOnOneScreenOrTwo() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY.resolve("kubernetes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(80);
            }
        }
    }

    private static List<JsonNode> listWorkloads(String folder) {
        return Stream.concat(list(folder, "Deployment").stream(), list(folder, "StatefulSet").stream())
                .toList();
    }

    private static List<JsonNode> list(String folder, String kind) {
        return RENDERED.computeIfAbsent(folder, KubernetesManifestsTest::render).stream()
                .filter(resource -> resource.path("kind").asText().equals(kind))
                .toList();
    }

    private static List<JsonNode> render(String folder) {
        Path directory = DEPLOY.resolve("kubernetes").resolve(folder);
        try {
            Process kubectl = new ProcessBuilder("kubectl", "kustomize", directory.toString()).start();
            String rendered = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String problem = new String(kubectl.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(kubectl.waitFor()).as(problem).isZero();
            List<JsonNode> resources = new ArrayList<>();
            new YAMLMapper()
                    .readerFor(JsonNode.class)
                    .<JsonNode>readValues(rendered)
                    .forEachRemaining(resources::add);
            return resources;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(directory + " could not be rendered", e);
        }
    }

    private static String name(JsonNode resource) {
        return resource.at("/metadata/name").asText();
    }

    private static JsonNode onlyContainer(JsonNode workload) {
        JsonNode containers = workload.at("/spec/template/spec/containers");
        assertThat(containers).hasSize(1);
        return containers.get(0);
    }

    private static int portNumber(JsonNode container, String name) {
        return StreamSupport.stream(container.path("ports").spliterator(), false)
                .filter(port -> port.path("name").asText().equals(name))
                .mapToInt(port -> port.path("containerPort").asInt())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fieldNames(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
