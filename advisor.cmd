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
)
for %%J in ("%target%\migration-advisor-*.jar") do set "jar=%%J"
set "classpath=%jar%;%target%\lib\*"
if "%1"=="check" set "classpath=%classpath%;%target%\compiler\*"
echo %* | findstr /c:"--rules" >nul && set "classpath=%classpath%;%target%\compiler\*"
"%java%" -Xms32m -XX:+UseSerialGC -Dadvisor.watched=true "-Dadvisor.home=%~dp0." %ADVISOR_JAVA_OPTIONS% -cp "%classpath%" org.migrationadvisor.Main %*
exit /b %ERRORLEVEL%
