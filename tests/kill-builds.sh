#!/usr/bin/env bash
# Kills builds at random moments, and checks what the next builds make of the rest: an incremental build and a clean build must both write the bytes of a
# build that was not disturbed. Needs Linux and the .NET SDK. Arguments: the number of kills for each text storage (25), and a seed for the random moments.
set -euo pipefail
cd "$(dirname "$0")/.."

kills=${1:-25}
RANDOM=${2:-1}
seeds=300
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 NUGET_PACKAGES="$work/cache"
app=$work/app

build() { dotnet build "$app" --no-restore -nodeReuse:false -p:UseSharedCompilation=false "$@" > "$work/log" 2>&1; }

# What a build writes, without the caches of MSBuild and the list of seeds, which contains times.
outputs() { (cd "$app" && find obj/Debug obj/generated bin -type f \( -name 'MyApp.*' -o -name '*.cs' -o -name corpus.texts \) ! -name '*.cache' ! -name '*.txt' ! -name '*.Up2Date' -print0 | sort -z | xargs -0 sha256sum); }

unfinished() { find "$app/obj" -name '*.tmp' | wc -l; }

restore_state() { rm -rf "$app" && cp -a "$work/$1" "$app"; }

save_state() { rm -rf "${work:?}/$1" && cp -a "$app" "$work/$1"; }

# The last thing that the build did before it was killed.
phase() {
  local obj=$app/obj/Debug/net10.0 start=$work/start
  if [ "$killed" = no ]; then echo "after its end"
  elif [ "$app/bin/Debug/net10.0/MyApp.dll" -nt "$start" ]; then echo "after copying the assembly"
  elif [ "$obj/MyApp.dll" -nt "$start" ]; then echo "after writing the assembly"
  elif [ -n "$(find "$app/obj/generated" -newer "$start" -name '*.cs')" ]; then echo "after writing generated code"
  elif [ "$obj/corpus.texts" -nt "$start" ]; then echo "after writing the text pack"
  elif [ -n "$(find "$obj" -name 'corpus.texts.*.tmp')" ]; then echo "while writing the text pack"
  elif [ "$obj/corpus.seeds.list" -nt "$start" ]; then echo "after writing the list of seeds"
  else echo "before writing a file"
  fi
}

write_seeds() {
  mkdir -p "$app/seeds"
  local i texts=(seeds/*.txt)
  for ((i = 0; i < seeds; i++)); do
    sed "1s/\$/ $1 $i/" "${texts[i % ${#texts[@]}]}" > "$app/seeds/$i.txt"
  done
}

# Builds, and compares the result with that of the undisturbed build. Arguments: the name of the build, and options.
check() {
  if ! build "${@:2}"; then
    echo "FAILED: the $1 build after kill $kill ($storage, $phase)"
    cat "$work/log"
    failures=$((failures + 1))
  elif ! diff <(outputs) "$work/undisturbed"; then
    echo "DIFFERENT: the $1 build after kill $kill ($storage, $phase)"
    failures=$((failures + 1))
  elif [ "$(unfinished)" -ne 0 ]; then
    echo "UNFINISHED FILES: the $1 build after kill $kill ($storage, $phase)"
    failures=$((failures + 1))
  else
    equal=$((equal + 1))
  fi
}

dotnet pack src/Corpus.Package -p:PackageVersion=0.0.0-killed -o "$work/feed" -nodeReuse:false -p:UseSharedCompilation=false > "$work/log" || { cat "$work/log"; exit 1; }
mkdir "$app"
cat > "$app/nuget.config" << EOF
<configuration><packageSources><clear /><add key="feed" value="$work/feed" /></packageSources></configuration>
EOF
cat > "$app/Program.cs" << EOF
foreach (var article in MyApp.Corpus.Articles.All) System.Console.WriteLine(article.Text);
EOF

failures=0 equal=0 left=0
for storage in Literal Resource; do
  cat > "$app/MyApp.csproj" << EOF
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <CorpusTextStorage>$storage</CorpusTextStorage>
    <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
    <CompilerGeneratedFilesOutputPath>obj/generated</CompilerGeneratedFilesOutputPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Corpus.Generator" Version="0.0.0-killed" PrivateAssets="all" />
  </ItemGroup>
</Project>
EOF
  rm -rf "$app/obj" "$app/bin"
  write_seeds before
  dotnet restore "$app" > "$work/log" || { cat "$work/log"; exit 1; }
  build || { cat "$work/log"; exit 1; }
  write_seeds after
  save_state edited

  # An incremental build and a clean one that are not disturbed must be equal too.
  started=$(date +%s%N)
  build || { cat "$work/log"; exit 1; }
  duration=$((($(date +%s%N) - started) / 1000000))
  outputs > "$work/undisturbed"
  phase=none kill=0 killed=no
  check clean -t:Rebuild
  equal=0
  echo "$storage: a build of $seeds seeds takes $duration ms and writes $(wc -l < "$work/undisturbed") files"

  for ((kill = 1; kill <= kills; kill++)); do
    restore_state edited
    touch "$work/start"
    moment=$((duration * (kill - 1) / kills + duration * RANDOM / 32768 / kills))
    setsid dotnet build "$app" --no-restore -nodeReuse:false -p:UseSharedCompilation=false > "$work/log" 2>&1 &
    group=$!
    sleep "$((moment / 1000)).$(printf %03d $((moment % 1000)))"
    killed=yes
    kill -9 -- "-$group" 2> /dev/null || killed=no
    wait "$group" 2> /dev/null || true
    while kill -0 -- "-$group" 2> /dev/null; do sleep 0.05; done

    phase=$(phase)
    if [ "$(unfinished)" -ne 0 ]; then left=$((left + 1)); fi
    echo "$storage $moment ms: $phase"
    echo "$storage: killed $phase" >> "$work/phases"
    save_state rest
    check incremental
    restore_state rest
    check clean -t:Rebuild
  done

  echo "$storage: $equal of $((2 * kills)) builds are equal to the undisturbed one"
  equal=0
done

sort "$work/phases" | uniq -c
echo "$((2 * kills)) kills, $left left unfinished files; $failures failures"
[ "$failures" -eq 0 ]
