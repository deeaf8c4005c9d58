package io.lamproom.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The rules of the code that a build step can check. Every module has a test of one line:
 *
 * <pre>{@code
 * ArchitectureRules.check("io.lamproom.conduct");
 * }</pre>
 */
public final class ArchitectureRules {

    private static final String PLATFORM = "io.lamproom.platform";
    private static final String ROSTER = "io.lamproom.roster";
    private static final String RULES = "io.lamproom.rules";
    private static final List<String> SERVICES = List.of(
            "io.lamproom.member",
            "io.lamproom.mentoring",
            "io.lamproom.conduct",
            "io.lamproom.training",
            "io.lamproom.gateway");

    private ArchitectureRules() {}

    /** Checks the main classes of a package and those below it. */
    public static void check(String rootPackage) {
        JavaClasses classes =
                imported(importer -> importer.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(rootPackage));
        if (classes.isEmpty()) {
            throw new AssertionError("No classes in " + rootPackage);
        }
        rulesOf(rootPackage).forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    /** Without the libraries' own classes, which no rule looks into. */
    static JavaClasses imported(Function<ClassFileImporter, JavaClasses> what) {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return what.apply(new ClassFileImporter());
        });
    }

    static List<ArchRule> rulesOf(String rootPackage) {
        return List.of(
                dependsOnNothingForbidden(rootPackage),
                onlyRepositoriesCallPanache(),
                resourcesKeepToTheirFeature(),
                nothingIsInjectedIntoFields(),
                nobodyAsksTheMachineForTheTime(),
                nobodySleeps());
    }

    /** Services are strangers to each other, and the platform knows neither them nor, in its core, the worker. */
    static ArchRule dependsOnNothingForbidden(String rootPackage) {
        Stream<String> strangers = SERVICES.stream().filter(service -> !service.equals(rootPackage));
        return mayNotUse(
                rootPackage,
                rootPackage.equals(PLATFORM)
                        ? Stream.concat(strangers, Stream.of(ROSTER, RULES)).toArray(String[]::new)
                        : strangers.toArray(String[]::new));
    }

    static ArchRule mayNotUse(String rootPackage, String... forbidden) {
        return noClasses()
                .that()
                .resideInAPackage(rootPackage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(forbidden).map(each -> each + "..").toArray(String[]::new))
                .because("services answer from their own database and share only events");
    }

    /** A repository's own methods take the caller's reach; what it inherits does not. */
    static ArchRule onlyRepositoriesCallPanache() {
        return noClasses()
                .that(not(assignableTo(PanacheRepositoryBase.class)))
                .should()
                .callMethodWhere(describe(
                        "the method is inherited from Panache",
                        (JavaMethodCall call) -> call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                                && declaredByPanache(call)))
                .because("a repository's own methods take the caller's reach, Panache's do not");
    }

    private static boolean declaredByPanache(JavaMethodCall call) {
        // what none of our classes declares is the library's
        return call.getTarget().resolveMember().isEmpty();
    }

    /** A feature is read in one folder. */
    static ArchRule resourcesKeepToTheirFeature() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should(new ArchCondition<>("use repositories of another feature") {
                    @Override
                    public void check(JavaClass resource, ConditionEvents events) {
                        for (Dependency dependency : resource.getDirectDependenciesFromSelf()) {
                            JavaClass target = dependency.getTargetClass();
                            boolean foreign = target.getSimpleName().endsWith("Repository")
                                    && !target.getPackageName().equals(resource.getPackageName());
                            events.add(new SimpleConditionEvent(resource, foreign, dependency.getDescription()));
                        }
                    }
                });
    }

    /** What a class needs is in its constructor. */
    static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class)
                .because("what a class needs is in its constructor");
    }

    /** Business time may be moved; who needs the machine's time says so by a {@link Clock}. */
    static ArchRule nobodyAsksTheMachineForTheTime() {
        return noClasses()
                .that(not(resideInAPackage(PLATFORM + ".time..")))
                .should()
                .callMethodWhere(describe(
                        "the method is now() of java.time, without a clock",
                        (JavaMethodCall call) ->
                                call.getTargetOwner().getPackageName().equals("java.time")
                                        && call.getName().equals("now")
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .because("business time is BusinessClock, and machine time is a Clock");
    }

    /** Waiting is for an event, a lock or a time-out. */
    static ArchRule nobodySleeps() {
        DescribedPredicate<JavaCall<?>> sleep = describe(
                "the method is Thread.sleep",
                call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                        && call.getName().equals("sleep"));
        return noClasses().should().callMethodWhere(sleep.forSubtype());
    }
}
