@echo off
rem Runs Migration Advisor. Builds it on first use and whenever a source has changed; needs a JDK 17 or newer and nothing else.
setlocal
set "here=%~dp0"
set "target=%here%target"
set "stamp=%target%\advisor.built"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo No Java was found. Install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 3
)
set "stale=yes"
if exist "%stamp%" (
  for /f %%A in ('powershell -NoProfile -Command "$s=(Get-Item '%stamp%').LastWriteTime; if (@(Get-Item '%here%pom.xml') + @(Get-ChildItem -Recurse '%here%src\main','%here%rules','%here%knowledge-base') | Where-Object { $_.LastWriteTime -gt $s } | Select-Object -First 1) {'yes'} else {'no'}"') do set "stale=%%A"
)
if "%stale%"=="yes" (
  echo Building Migration Advisor; the first time this takes a few minutes and needs the network. 1>&2
  if exist "%target%\classes\knowledge-base" rmdir /s /q "%target%\classes\knowledge-base"
  if exist "%target%\classes\rule-files" rmdir /s /q "%target%\classes\rule-files"
  if exist "%target%\classes\META-INF\advisor" rmdir /s /q "%target%\classes\META-INF\advisor"
  pushd "%here%"
  call mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
  if errorlevel 1 (
    popd
    echo The build failed; the reason stands above. 1>&2
    exit /b 3
  )
  popd
  type nul > "%stamp%"
  set "built=yes"
)
for %%J in ("%target%\migration-advisor-*.jar") do set "jar=%%J"
set "classpath=%jar%;%target%\lib\*"
if defined built call :rehearse
if "%1"=="check" set "classpath=%classpath%;%target%\compiler\*"
echo %* | findstr /c:"--rules" >nul && set "classpath=%classpath%;%target%\compiler\*"
rem The same options as in advisor, for the same reasons.
set "archive=-Xshare:auto"
if exist "%target%\advisor.jsa" set "archive=-XX:SharedArchiveFile=%target%\advisor.jsa"
if exist "%target%\advisor.aot" set "archive=-XX:AOTCache=%target%\advisor.aot"
set "patience=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
"%java%" -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -XX:-UsePerfData "%archive%" %patience% -Xms32m -XX:NewRatio=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "-Dorg.sqlite.lib.path=%target%\native" -Dadvisor.watched=true "-Dadvisor.home=%~dp0." %ADVISOR_JAVA_OPTIONS% -cp "%classpath%" org.migrationadvisor.Main %*
exit /b %ERRORLEVEL%

rem Lets the JVM watch a start, and keep the classes it needs; without them the program starts all the same, only later.
:rehearse
del /q "%target%\advisor.aot" "%target%\advisor.jsa" >nul 2>&1
set "rehearsed=%TEMP%\advisor-%RANDOM%%RANDOM%"
"%java%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "-XX:AOTCacheOutput=%target%\advisor.aot" -cp "%classpath%" org.migrationadvisor.Rehearsal "%rehearsed%" "%target%\native" >nul 2>&1
if errorlevel 1 "%java%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "-XX:ArchiveClassesAtExit=%target%\advisor.jsa" -cp "%classpath%" org.migrationadvisor.Rehearsal "%rehearsed%" "%target%\native" >nul 2>&1
rmdir /s /q "%rehearsed%" >nul 2>&1
exit /b 0
